"""Random hours for properties: plans, clocks that advance, acts as words."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from moderator_app.domain.commands import (
    AddTime,
    ClockCommand,
    End,
    GoBack,
    GoNext,
    Hold,
    Jump,
    Move,
    Redo,
    Restart,
    Resume,
    Skip,
    Undo,
)
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Kind, Programme, Segment
from tests.builders import START
from tests.domain.reference_clock import Part

MOST_PARTS = 6
MINUTE = 60_000

PLAIN: dict[str, ClockCommand] = {
    "next": GoNext(),
    "back": GoBack(),
    "hold": Hold(),
    "resume": Resume(),
    "restart": Restart(),
    "end": End(),
    "undo": Undo(),
    "redo": Redo(),
}

gaps = st.one_of(
    st.sampled_from([0, 1, 499, 500, 501, 30_000, MINUTE]), st.integers(0, 5 * MINUTE)
)
"""Milliseconds between two acts; often around what the guard on next allows."""

parts = st.lists(
    st.builds(
        Part,
        length=st.sampled_from([0, 1_000, MINUTE, 90_000, 3 * MINUTE]),
        start=st.one_of(st.none(), st.integers(-2, 14).map(lambda n: n * MINUTE)),
        hard=st.booleans(),
    ),
    min_size=1,
    max_size=MOST_PARTS,
)

_number = st.integers(1, MOST_PARTS)
_grant = st.one_of(
    st.integers(-4 * MINUTE, 4 * MINUTE), st.sampled_from([-MINUTE, MINUTE, -500, 0])
)
acts = st.one_of(
    st.tuples(st.sampled_from(["next", "next", "back", "back", "hold", "resume"])),
    st.tuples(st.sampled_from(["restart", "undo", "undo", "redo"])),
    st.tuples(st.sampled_from(["skip", "skip", "jump", "jump"]), _number),
    st.tuples(st.just("move"), _number, _number),
    st.tuples(st.just("add"), _grant),
)
rare_acts = st.one_of(acts, acts, acts, acts, acts, st.just(("end",)))
"""An act as its word and arguments; the end is seldom, or little would follow."""


def milliseconds(length: timedelta) -> int:
    """Return a length in whole milliseconds; every built one is whole."""
    return length // timedelta(milliseconds=1)


def length_of(count: int) -> timedelta:
    """Return this many milliseconds."""
    return timedelta(milliseconds=count)


def command_of(word: str, *arguments: int) -> ClockCommand:
    """Return the command that an act's word and arguments ask for."""
    if word == "add":
        return AddTime(length_of(arguments[0]))
    numbers = [SegmentNumber(argument) for argument in arguments]
    if word == "move":
        return Move(*numbers)
    if word == "skip":
        return Skip(*numbers)
    return Jump(*numbers) if word == "jump" else PLAIN[word]


def programme_of(plan: list[Part]) -> Programme:
    """Return the programme that the reference's parts describe."""
    segments = tuple(
        Segment(
            SegmentNumber(number),
            f"Part {number}",
            Kind.TALK,
            length_of(part.length),
            None if part.start is None else START + length_of(part.start),
            is_hard_start=part.hard,
        )
        for number, part in enumerate(plan, start=1)
    )
    return Programme("Any hour", START, "Europe/Madrid", segments)
