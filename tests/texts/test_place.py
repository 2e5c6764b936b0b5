"""Tests for moderator_app.texts.place."""

from __future__ import annotations

import pytest

from moderator_app.texts.place import PlaceTexts


@pytest.mark.parametrize("language", ["en", "es"])
def test_both_files_are_named(language: str) -> None:
    texts = PlaceTexts(language)
    said = texts.put_beside("a.session", "a-2.session")
    assert "a.session" in said
    assert "a-2.session" in said
    assert texts.read()
