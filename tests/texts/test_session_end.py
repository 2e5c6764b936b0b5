"""Tests for moderator_app.texts.session_end."""

import pytest

from moderator_app.texts.session_end import SessionEndTexts


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_sentence_names_the_file_that_it_is_about(language: str) -> None:
    texts = SessionEndTexts(language)
    for sentence in (texts.missing, texts.broken, texts.not_kept):
        assert "a.session.head" in sentence("a.session.head")
