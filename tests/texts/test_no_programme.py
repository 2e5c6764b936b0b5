"""Tests for moderator_app.texts.no_programme."""

from __future__ import annotations

from moderator_app.texts.no_programme import NoProgrammeTexts


def test_it_says_what_to_do() -> None:
    assert NoProgrammeTexts("en").too_large("a.md") == (
        "a.md is larger than 10 MB, which no announcement is: choose its text."
    )
    assert NoProgrammeTexts("es").empty("a.md") == (
        "a.md está vacío: no hay nada que leer."
    )
