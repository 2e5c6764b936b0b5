"""Tests for moderator_app.importers.programme_toml_writer."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.draft import Draft, DraftPerson, DraftSegment
from moderator_app.domain.draft_programme import programme_from
from moderator_app.domain.programme import Credit, Kind, Place, Programme
from moderator_app.importers.programme_toml import (
    is_programme_toml,
    read_programme_toml,
)
from moderator_app.importers.programme_toml_writer import programme_toml
from tests.domain.drafts import a_draft, a_segment, the_seed_page

WORDS = st.text(max_size=8)
MAYBE = st.none() | WORDS
CREDITS = st.builds(Credit, MAYBE, MAYBE, MAYBE)
ZONES = st.sampled_from([None, "Europe/Madrid", "America/Bogota", "Etc/GMT-1"])
LANGUAGES = st.sampled_from([None, "es", "ca"])
CLOCKS = st.none() | st.times()
LENGTHS = st.none() | st.timedeltas(timedelta(), timedelta(hours=24))
PEOPLE = st.builds(
    DraftPerson,
    CREDITS,
    st.none(),
    ZONES,
    st.booleans(),
    MAYBE,
    LANGUAGES,
    MAYBE,
    MAYBE,
)
SEGMENTS = st.builds(
    DraftSegment,
    WORDS,
    st.sampled_from(Kind),
    LENGTHS,
    CLOCKS,
    st.none(),
    st.lists(st.builds(DraftPerson, CREDITS), max_size=2).map(tuple),
    st.none(),
    st.booleans(),
    LENGTHS,
    LENGTHS,
    MAYBE,
)
DRAFTS = st.builds(
    Draft,
    title=MAYBE,
    language=LANGUAGES,
    date=st.none() | st.dates(date(1970, 1, 1), date(2999, 12, 31)),
    start=CLOCKS,
    end=CLOCKS,
    zone=ZONES,
    place=st.builds(Place, MAYBE, MAYBE, MAYBE),
    topics=st.lists(WORDS, max_size=2).map(tuple),
    people=st.lists(PEOPLE, max_size=2).map(tuple),
    segments=st.lists(SEGMENTS, min_size=1, max_size=3).map(tuple),
)


def without_lines(draft: Draft) -> Draft:
    return replace(
        draft,
        lines={},
        people=tuple(replace(who, line=None) for who in draft.people),
        segments=tuple(
            replace(
                part,
                line=None,
                speakers=tuple(replace(who, line=None) for who in part.speakers),
            )
            for part in draft.segments
        ),
    )


@given(DRAFTS)
def test_a_draft_reads_back_as_it_was_written(draft: Draft) -> None:
    assert without_lines(read_programme_toml(programme_toml(draft))) == draft


def test_the_seed_programme_reads_back_as_the_same_programme() -> None:
    programme = programme_from(the_seed_page())
    assert isinstance(programme, Programme)
    text = programme_toml(programme)
    assert is_programme_toml(text)
    assert programme_from(read_programme_toml(text)) == programme


def test_whole_minutes_are_numbers_and_others_lengths() -> None:
    text = programme_toml(a_draft(a_segment(length=10), a_segment(length=9.5)))
    first, second = tomllib.loads(text)["segments"]
    assert (first["minutes"], second["length"]) == (10, "9:30")


def test_what_is_not_there_is_not_written() -> None:
    draft = Draft(segments=(DraftSegment("A", start=time(16, 30)),))
    assert (
        programme_toml(draft) == '\n[[segments]]\ntitle = "A"\nstart = 16:30:00\n'[1:]
    )
