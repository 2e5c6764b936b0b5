"""Tests for moderator_app.importers.announcement.letters."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.importers.announcement.letters import (
    any_of,
    fold,
    phrase,
    phrase_set,
    phrases_in,
    word_set,
    words_of,
)


def test_letters_are_folded_without_accents() -> None:
    assert fold("Àrea MÉTRO – l’été") == "area metro - l'ete"


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_a_phrase_has_words_alone() -> None:
    assert phrase("  ¿Quién debe asistir? ") == "quien debe asistir"


def test_words_keep_their_apostrophes_and_hyphens() -> None:
    assert words_of("l'hora, mot-clé!") == ["l'hora", "mot-clé"]


def test_a_vocabulary_is_parted_by_commas_over_lines() -> None:
    assert phrases_in("mesa\n redonda, panel,") == ["mesa redonda", "panel"]
    assert phrase_set("¿Dónde?, Où") == {"donde", "ou"}
    assert word_set("a b\n c") == {"a", "b", "c"}


def test_the_longest_phrase_is_found_first() -> None:
    found = re.match(any_of("a cargo, a cargo de"), "a  cargo de Ana")
    assert found is not None
    assert found[0] == "a  cargo de"
