"""Tests for moderator_app.texts.acts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from moderator_app.domain.events import (
    ClockAct,
    ClockHeld,
    ClockResumed,
    JumpedTo,
    SegmentBroughtBack,
    SegmentMoved,
    SegmentRestarted,
    SegmentSkipped,
    SessionEnded,
    TimeAdded,
    WentBack,
    WentNext,
)
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.texts.acts import ActTexts

ENGLISH, SPANISH = ActTexts("en"), ActTexts("es")
ONE, TWO = SegmentNumber(1), SegmentNumber(2)


def test_the_space_key_says_who_is_called() -> None:
    assert ENGLISH.hand_over("Oriol Illa") == "End this, hand over to Oriol Illa"
    assert SPANISH.hand_over("Oriol Illa") == "Terminar y dar paso a Oriol Illa"
    assert SPANISH.start_early("8:12") == "Empezar ya, 8:12 antes de la hora"


def test_braces_in_a_name_are_not_read() -> None:
    assert ENGLISH.go_on("{0} {name}") == "End this, go on to {0} {name}"


@pytest.mark.parametrize(
    ("act", "word"),
    [
        (WentNext(ONE), "next"),
        (WentBack(ONE), "back"),
        (ClockHeld(), "hold"),
        (ClockResumed(), "resume"),
        (JumpedTo(ONE), "jump"),
        (SegmentSkipped(ONE), "skip"),
        (SegmentBroughtBack(ONE), "bring back"),
        (SegmentMoved(ONE, TWO), "move"),
        (SegmentRestarted(), "restart"),
        (SessionEnded(), "end"),
    ],
)
def test_every_act_on_the_clock_has_a_word(act: ClockAct, word: str) -> None:
    assert ENGLISH.act(act) == word
    assert SPANISH.act_at(act, "16:45:10") != ENGLISH.act_at(act, "16:45:10")


def test_added_time_is_called_by_how_much_it_was() -> None:
    seconds = (60, -60, 30, -30, 90, 0)
    acts = [TimeAdded(timedelta(seconds=each)) for each in seconds]
    words = ["+1 min", "−1 min", "+30 s", "−30 s", "+1:30", "±0 min"]
    assert [ENGLISH.act(act) for act in acts] == words
    assert SPANISH.act_at(acts[3], "16:45:10") == "−30 s 16:45:10"
