"""Tests for moderator_app.importers.announcement.moment."""

from __future__ import annotations

import pytest

from moderator_app.importers.announcement.moment import is_only_when


@pytest.mark.parametrize(
    "text",
    [
        "12 May 2027, 10:00 to 11:00 (Europe/Madrid)",
        "Freitag, 3. April 2020, 16 Uhr",
        "3 de abril, 16:30 h (hora de Madrid), Zoom",
        "Zoom",
    ],
)
def test_a_moment_and_a_platform_say_only_when(text: str) -> None:
    assert is_only_when(text)


@pytest.mark.parametrize("text", ["3 April 2020: Soil", "Soil", "Soil at 10:00"])
def test_any_other_word_says_more(text: str) -> None:
    assert not is_only_when(text)
