"""Tests for moderator_app.domain.segment_corrections."""

from datetime import time

import pytest

from moderator_app.domain.draft import Draft
from moderator_app.domain.programme import Credit, Kind
from moderator_app.domain.segment_corrections import (
    Column,
    segment_text,
    with_person_value,
    with_segment_added,
    with_segment_moved,
    with_segment_value,
    with_speakers,
    without_segment,
)
from tests.domain.drafts import LUZ, ORIOL, minutes, of_lengths, people, the_seed_page

SEED = the_seed_page()
TALK = 3


def titles(draft: Draft) -> list[str]:
    return [segment.title for segment in draft.segments]


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("at", range(len(SEED.segments)))
def test_every_value_is_read_back_as_it_is_shown(at: int, column: Column) -> None:
    text = segment_text(SEED.segments[at], column)
    assert with_segment_value(SEED, at, column, text) == SEED


@pytest.mark.parametrize(
    ("column", "text"),
    [
        (Column.TITLE, ""),
        (Column.KIND, "keynote"),
        (Column.START, "soon"),
        (Column.LENGTH, "a while"),
    ],
)
def test_what_cannot_be_understood_changes_nothing(column: Column, text: str) -> None:
    assert with_segment_value(SEED, TALK, column, text) is None


def test_values_are_taken_as_typed() -> None:
    draft = with_segment_value(SEED, TALK, Column.LENGTH, "12:30")
    draft = draft and with_segment_value(draft, TALK, Column.KIND, "panel")
    draft = draft and with_segment_value(draft, TALK, Column.START, "16:48")
    assert draft is not None
    talk = draft.segments[TALK]
    assert (talk.length, talk.kind, talk.start) == (
        minutes(12.5),
        Kind.PANEL,
        time(16, 48),
    )


def test_minutes_and_start_can_be_taken_away() -> None:
    draft = with_segment_value(SEED, TALK, Column.LENGTH, "")
    assert draft is not None
    assert draft.segments[TALK].length is None


def test_only_the_first_speaker_is_corrected_in_the_row() -> None:
    two = with_speakers(SEED, TALK, people(ORIOL, LUZ))
    draft = with_segment_value(two, TALK, Column.NAME, "Oriol Illa i Mas")
    assert draft is not None
    names = [who.credit.name for who in draft.segments[TALK].speakers]
    assert names == ["Oriol Illa i Mas", LUZ.name]


def test_a_row_without_a_speaker_takes_one() -> None:
    draft = with_segment_value(SEED, 5, Column.NAME, "Ana Torres")
    assert draft is not None
    assert draft.segments[5].speakers[0].credit == Credit("Ana Torres")


def test_whoever_has_nothing_left_is_gone() -> None:
    listed = people(Credit("Ana Torres"), ORIOL)
    assert with_person_value(listed, 0, Column.NAME, " ") == listed[1:]


def test_segments_are_added_removed_and_moved() -> None:
    draft = of_lengths([1, 2, 3])
    assert titles(with_segment_added(draft, 1, "New")) == [
        "Part 1",
        "New",
        "Part 2",
        "Part 3",
    ]
    assert titles(without_segment(draft, 0)) == ["Part 2", "Part 3"]
    assert titles(with_segment_moved(draft, 2, 0)) == ["Part 3", "Part 1", "Part 2"]
    assert titles(with_segment_moved(draft, 0, 1)) == ["Part 2", "Part 1", "Part 3"]
