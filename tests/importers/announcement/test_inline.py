"""Tests for moderator_app.importers.announcement.inline."""

from __future__ import annotations

import pytest

from moderator_app.importers.announcement.inline import inline, without_odd_characters


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("**bold** and __bold__", "bold and bold"),
        ("*slanted* and _slanted_", "slanted and slanted"),
        ("[name](https://example.org)", "name"),
        ("![picture](a.png) words", "words"),
        ("a &amp; b&nbsp;c", "a & b c"),
        ("<p>a <b>b</b></p>", "a b"),
        ("1\\. \\*not slanted\\*", "1. *not slanted*"),
        ("snake_case stays", "snake_case stays"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("a\u200bb\u00adc", "abc"),
        ("10\u202fmin", "10 min"),
        ("Co\u2011op", "Co-op"),
        ("e\u0301", "é"),
    ],
)
def test_marks_are_taken_away(raw: str, text: str) -> None:
    assert inline(raw).text == text


def test_what_is_bold_is_remembered() -> None:
    assert inline("by **Ana** and <b>Luis</b>").bold == ("Ana", "Luis")


def test_links_are_remembered() -> None:
    said = inline("[a](https://a.org/1), <https://b.org> and https://c.org/x.")
    assert said.links == ("https://a.org/1", "https://b.org", "https://c.org/x")


def test_runs_of_spaces_are_kept_apart() -> None:
    said = inline("a   b\tc")
    assert (said.text, said.wide) == ("a b c", "a   b\tc")


def test_a_byte_order_mark_is_no_letter() -> None:
    assert without_odd_characters("\ufeff# Title") == "# Title"
