"""Tests for moderator_app.domain.draft_corrections."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.draft_corrections import (
    Field,
    field_text,
    place_from,
    with_field,
)
from moderator_app.domain.programme import Place
from tests.domain.drafts import a_draft, the_seed_page

SEED = replace(
    the_seed_page(),
    topics=("Cities", "Climate"),
    place=Place("Zoom", "https://zoom.us/j/643219201", "643-219-201"),
)


@pytest.mark.parametrize("field", list(Field))
def test_every_value_is_read_back_as_it_is_shown(field: Field) -> None:
    corrected = with_field(SEED, field, field_text(SEED, field))
    kept = replace(SEED, zone_choices=()) if field is Field.ZONE else SEED
    assert corrected == kept


@pytest.mark.parametrize("field", list(Field))
def test_every_value_can_be_taken_away(field: Field) -> None:
    emptied = with_field(SEED, field, "  ")
    assert emptied is not None
    assert field_text(emptied, field) == ""


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (Field.DATE, "next Friday"),
        (Field.TIME, "25:00"),
        (Field.ZONE, "Middle-earth"),
        (Field.LANGUAGE, "Klingon"),
    ],
)
def test_what_cannot_be_understood_changes_nothing(field: Field, text: str) -> None:
    assert with_field(SEED, field, text) is None


def test_values_are_taken_as_typed() -> None:
    assert with_field(SEED, Field.TITLE, " A  title ") == replace(SEED, title="A title")
    day = date(2020, 4, 10)
    assert with_field(SEED, Field.DATE, "10/4/2020") == replace(SEED, date=day)
    times = replace(SEED, start=time(17), end=None)
    assert with_field(SEED, Field.TIME, "17:00") == times


def test_a_zone_named_by_hand_leaves_nothing_to_choose() -> None:
    corrected = with_field(SEED, Field.ZONE, "bogota")
    assert corrected is not None
    assert (corrected.zone, corrected.zone_choices) == ("America/Bogota", ())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Zoom", Place("Zoom")),
        ("zoom.us/j/9, Zoom", Place("Zoom", "zoom.us/j/9")),
        ("Teams, 123 456 789", Place("Teams", None, "123 456 789")),
        ("Room 12, Town Hall", Place("Room 12, Town Hall")),
    ],
)
def test_a_room_is_told_apart(text: str, place: Place) -> None:
    assert place_from(text) == place


@given(st.text(max_size=40), st.sampled_from(Field))
def test_no_text_at_all_breaks_a_correction(text: str, field: Field) -> None:
    with_field(a_draft(), field, text)


def test_half_an_emoji_that_is_typed_can_be_saved() -> None:
    draft = with_field(a_draft(), Field.TITLE, "Cities \ud83d")
    assert draft is not None
    assert draft.title == "Cities \ufffd"
