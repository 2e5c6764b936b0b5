"""Tests for moderator_app.domain.fitting."""

from __future__ import annotations

from datetime import time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.fitting import in_proportion, with_lengths
from tests.domain.drafts import a_segment, minutes

LENGTHS = st.lists(
    st.timedeltas(timedelta(), timedelta(hours=8)), min_size=1, max_size=30
)


@given(LENGTHS, st.timedeltas(timedelta(seconds=1), timedelta(hours=12)))
def test_shares_add_up_exactly_and_keep_their_order(
    lengths: list[timedelta], total: timedelta
) -> None:
    fitted = in_proportion(lengths, total)
    if fitted is None:
        return
    assert sum(fitted, timedelta()) == total
    pairs = list(zip(lengths, fitted, strict=True))
    assert all(
        new <= other
        for old, new in pairs
        for longer, other in pairs
        if old < longer and new - other < timedelta(seconds=1)
    )
    assert all(bool(old) == bool(new) for old, new in pairs)


def test_an_hour_and_a_minute_is_trimmed_to_the_hour() -> None:
    lengths = [minutes(each) for each in (3, 5, 10, 10, 10, 15, 5, 3)]
    fitted = in_proportion(lengths, minutes(60))
    assert fitted is not None
    assert [each.total_seconds() for each in fitted] == [
        177,
        295,
        590,
        590,
        590,
        886,
        295,
        177,
    ]


def test_a_fraction_of_a_second_goes_to_the_longest() -> None:
    half = timedelta(seconds=60.5)
    assert in_proportion([minutes(1), minutes(2)], half) == (
        timedelta(seconds=20),
        timedelta(seconds=40.5),
    )


def test_no_part_is_brought_to_nothing() -> None:
    assert in_proportion([timedelta(seconds=1), minutes(10)], minutes(5)) is None
    assert in_proportion([minutes(1)], timedelta()) is None
    assert in_proportion([timedelta()], minutes(1)) is None


def test_later_starts_move_along_and_gaps_stay() -> None:
    rows = (
        a_segment(length=10, start="16:30", end="16:40"),
        a_segment(length=None),
        a_segment(length=10, start="16:50"),
    )
    first, _, last = with_lengths(rows, [minutes(5), minutes(1), minutes(10)])
    assert (first.start, first.end, last.start) == (
        time(16, 30),
        time(16, 35),
        time(16, 45),
    )
