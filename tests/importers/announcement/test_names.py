"""Tests for moderator_app.importers.announcement.names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.same_name import is_same_person
from moderator_app.importers.announcement.names import PeopleNames

WORDS = st.sampled_from(["", "Ana", "Eva", "Roe", "Doe", "R.", "A", "Dr."])
NAMES = st.tuples(WORDS, st.lists(WORDS, max_size=2), st.sampled_from(["Foe", "Roe"]))


def spelled(words: tuple[str, list[str], str]) -> str:
    return " ".join(("Luz", words[0], *words[1], words[2]))


@given(st.lists(NAMES.map(spelled), max_size=5), NAMES.map(spelled))
def test_a_name_is_found_where_comparing_all_finds_it(
    names: list[str], text: str
) -> None:
    """Of two words or more, as a name has."""
    assert (text in PeopleNames(names)) == any(
        is_same_person(text, name) for name in names
    )


@pytest.mark.parametrize(("word", "name"), [("ANA", "Ana Roe"), ("Eva", None)])
def test_a_given_name_is_of_the_only_one_with_it(word: str, name: str | None) -> None:
    names = PeopleNames(["Ana Roe", "Ana Roe", "Eva Roe", "Eva Doe", "Luz"])
    assert names.with_given_name(word) == name
