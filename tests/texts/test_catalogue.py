"""Tests for moderator_app.texts.catalogue."""

import pytest

from moderator_app.texts.catalogue import LANGUAGES, Catalogue


class Sessions(Catalogue):
    subject = "sessions"

    def saved(self) -> str:
        return self._("Saved as {path}")

    def count(self, number: int) -> str:
        return self._n(
            "{count} segment, not started", "{count} segments, not started", number
        )


class Unknown(Sessions):
    subject = "no such subject"


def test_each_language_has_its_own_words() -> None:
    words = {language: Sessions(language).saved() for language in LANGUAGES}
    assert words == {"en": "Saved as {path}", "es": "Guardado como {path}"}


@pytest.mark.parametrize(("number", "word"), [(1, "parte,"), (2, "partes,")])
def test_numbers_have_their_own_forms(number: int, word: str) -> None:
    assert word in Sessions("es").count(number)


def test_without_a_translation_english_is_spoken() -> None:
    assert Sessions("fi").saved() == "Saved as {path}"
    assert Unknown("es").saved() == "Saved as {path}"
