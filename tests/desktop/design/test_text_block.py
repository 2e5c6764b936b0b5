"""Tests for moderator_app.desktop.design.text_block."""

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.fonts import font
from moderator_app.desktop.design.painting import text_width
from moderator_app.desktop.design.text_block import broken_lines

WORDS = "¿Cómo se financia una oficina de relaciones internacionales?"


@pytest.mark.parametrize("text", [WORDS, "x" * 500, f"{WORDS}\n\n{WORDS}", ""])
def test_no_line_is_wider_than_its_room(qtbot: QtBot, text: str) -> None:
    lines = broken_lines(text, font(14), 120)
    assert lines
    assert all(text_width(line, font(14)) <= 121 for line in lines)


def test_nothing_is_lost_between_lines(qtbot: QtBot) -> None:
    assert " ".join(broken_lines(WORDS, font(14), 120)) == WORDS


@pytest.mark.parametrize("most", [1, 2, 3])
def test_the_last_line_allowed_ends_in_an_ellipsis(qtbot: QtBot, most: int) -> None:
    lines = broken_lines(WORDS * 3, font(14), 120, most)
    assert len(lines) == most
    assert lines[-1].endswith("…")
