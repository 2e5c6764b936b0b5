"""The law against itself: the product's clock and a naive one agree on any hour.

Tests for moderator_app.domain.clock, moderator_app.domain.clock_decisions,
moderator_app.domain.plan and moderator_app.domain.show_timing.
"""

from __future__ import annotations

from datetime import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from moderator_app.domain.decisions import decide
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import Show, evolve, new_show
from moderator_app.domain.show_timing import allotted, expected_end, timetable, used
from tests.builders import START
from tests.domain.acts import (
    command_of,
    gaps,
    length_of,
    milliseconds,
    parts,
    programme_of,
    rare_acts,
)
from tests.domain.reference_clock import Part, ReferenceHour, Row


def in_milliseconds(instant: datetime | None) -> int | None:
    return None if instant is None else milliseconds(instant - START)


def rundown_of(show: Show, now: datetime) -> list[Row]:
    clock = show.clock.value
    return [
        Row(
            number,
            clock.runs[number].state.value,
            in_milliseconds(times.start),
            in_milliseconds(times.end),
            milliseconds(allotted(show, number)),
            milliseconds(used(show, number, now)),
        )
        for number, times in timetable(show, now).items()
    ]


def assert_same(show: Show, reference: ReferenceHour, now: int) -> None:
    instant = START + length_of(now)
    assert rundown_of(show, instant) == reference.rundown(now)
    end = in_milliseconds(expected_end(show, instant))
    assert end == reference.expected_end(now)
    planned = [
        (in_milliseconds(p.start), in_milliseconds(p.end), p.waits)
        for p in show.plan.by_number
    ]
    assert planned == list(reference.planned().values())


@settings(max_examples=200)
@given(
    parts,
    st.integers(-10, 3).map(lambda minutes: minutes * 60_000),
    st.lists(st.tuples(gaps, rare_acts), min_size=15, max_size=50),
)
def test_the_clock_agrees_with_the_words_of_the_law(
    plan: list[Part], now: int, script: list[tuple[int, tuple[str, *tuple[int, ...]]]]
) -> None:
    show, reference = new_show(programme_of(plan)), ReferenceHour(plan)
    for gap, (word, *arguments) in script:
        now += gap
        instant = START + length_of(now)
        event = decide(show, command_of(word, *arguments), instant)
        granted = not isinstance(event, Refusal)
        assert reference.give(now, word, *arguments) == granted
        if not isinstance(event, Refusal):
            show = evolve(show, event, instant)
        assert_same(show, reference, now)
    assert_same(show, reference, now + 45_000)
