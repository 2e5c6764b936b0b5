"""Tests for moderator_app.domain.next_turn."""

from datetime import timedelta

import pytest

from moderator_app.domain.commands import Command, End, GoNext, Hold
from moderator_app.domain.next_turn import until_next_turn
from tests.builders import Hour, a_programme


def turn_ms(at: str, *acts: tuple[str, Command]) -> float | None:
    hour = Hour.of(a_programme("3:00"))
    for when, command in acts:
        hour = hour.act(when, command)
    hour = hour.look(at)
    turn = until_next_turn(hour.show, hour.now)
    return None if turn is None else turn / timedelta(milliseconds=1)


@pytest.mark.parametrize(("at", "ms"), [("-0:10.250", 250), ("0:05.250", 750)])
def test_before_the_start_the_time_to_it_turns(at: str, ms: float) -> None:
    assert turn_ms(at) == ms


@pytest.mark.parametrize(
    ("at", "ms"), [("1:00.000", 300), ("1:00.300", 1000), ("3:05.100", 200)]
)
def test_what_remains_turns_with_the_second_in_which_it_began(
    at: str, ms: float
) -> None:
    assert turn_ms(at, ("0:00.300", GoNext())) == ms


def test_on_hold_its_length_turns_or_the_end_that_moves_with_it() -> None:
    acts = ("0:00.300", GoNext()), ("1:00.700", Hold())
    # Held for 0.3 s at 1:01.000; what remains ends in .600, so it turns after 0.4.
    assert turn_ms("1:01.000", *acts) == 400
    # At 1:01.500 the hold turns to 1 s after 0.2, the end after 0.9.
    assert turn_ms("1:01.500", *acts) == 200


def test_after_the_end_nothing_turns() -> None:
    assert turn_ms("2:00", ("0:00", GoNext()), ("1:00", End())) is None
