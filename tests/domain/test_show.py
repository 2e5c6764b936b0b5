"""Tests for moderator_app.domain.show and moderator_app.domain.identifiers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from moderator_app.domain.commands import (
    DescribeSpeaker,
    End,
    ExplainHold,
    GoNext,
    Hold,
    Resume,
    TickCheck,
    Undo,
)
from moderator_app.domain.events import (
    ActTakenBack,
    Check,
    ClockHeld,
    Event,
    HoldExplained,
    HoldReason,
    ProgrammeLoaded,
    WentNext,
)
from moderator_app.domain.identifiers import SegmentNumber, SpeakerId
from moderator_app.domain.show import Show, evolve, new_show, replay
from tests.builders import Hour, a_programme, a_show, a_speaker, at

ANA = SpeakerId(0)


def hour_with_ana() -> Hour:
    programme = replace(a_programme("3:00", "5:00"), speakers=(a_speaker(),))
    return Hour.of(programme)


def test_a_new_show_stands_before_its_start_at_version_one() -> None:
    show = a_show("3:00", "5:00")
    assert show.version == 1
    assert show.clock.value.is_before
    assert show.segment(SegmentNumber(2)).title == "Part 2"


def test_a_show_is_before_its_start_only_until_it_starts() -> None:
    hour = hour_with_ana().act("0:00", GoNext())
    assert not hour.show.clock.value.is_before
    hour.act("1:00", End())
    assert not hour.show.clock.value.is_before


def test_each_event_makes_the_version_one_higher() -> None:
    hour = hour_with_ana().act("0:00", GoNext(), Hold(), Undo())
    assert hour.show.version == 4


def test_loading_a_programme_begins_anew_but_counts_on() -> None:
    programme = a_programme("1:00")
    show = evolve(a_show(), ProgrammeLoaded(programme), at("0:00"))
    assert show == replace(new_show(programme), version=2)


def test_replaying_what_happened_gives_the_show_that_was_live() -> None:
    hour = hour_with_ana().act("0:00", GoNext()).act("1:00", Hold())
    hour.act("2:00", Undo())
    happened: list[tuple[datetime, Event]] = [
        (at("0:00"), WentNext(SegmentNumber(1))),
        (at("1:00"), ClockHeld()),
        (at("2:00"), ActTakenBack()),
    ]
    assert replay(hour.show.programme, happened) == hour.show


def reason_of(show: Show, when: str) -> HoldReason | None:
    return show.reasons.get(at(when))


def test_a_hold_can_be_explained_and_explained_again() -> None:
    hour = hour_with_ana().act("0:00", GoNext()).act("1:00", Hold())
    hour.act("1:05", ExplainHold(HoldReason.TECHNICAL))
    hour.act("1:10", ExplainHold(HoldReason.CONNECTION))
    assert reason_of(hour.show, "1:00") is HoldReason.CONNECTION


def test_each_hold_has_its_own_reason() -> None:
    hour = hour_with_ana().act("0:00", GoNext()).act("1:00", Hold())
    hour.act("1:05", ExplainHold(HoldReason.TECHNICAL)).act("2:00", Resume())
    hour.act("2:30", Hold())
    assert reason_of(hour.show, "1:00") is HoldReason.TECHNICAL
    assert reason_of(hour.show, "2:30") is None


def test_an_explanation_of_no_hold_says_nothing() -> None:
    show = hour_with_ana().show
    before = evolve(show, HoldExplained(HoldReason.OTHER), at("0:00"))
    assert before == replace(show, version=2)
    running = evolve(before, WentNext(SegmentNumber(1)), at("0:00"))
    after = evolve(running, HoldExplained(HoldReason.OTHER), at("0:00"))
    assert after == replace(running, version=4)


def test_a_check_can_be_ticked_and_the_tick_taken_away() -> None:
    hour = hour_with_ana().act("0:00", TickCheck(ANA, Check.SOUND, True))
    hour.act("0:01", TickCheck(ANA, Check.SLIDES, True))
    hour.act("0:02", TickCheck(ANA, Check.SOUND, False))
    ticks = {check: ticked for (_, check), ticked in hour.show.ready.items()}
    assert ticks == {Check.SOUND: False, Check.SLIDES: True}


def test_a_card_is_what_it_was_last_said_to_be() -> None:
    card = replace(a_speaker(), zone="America/Bogota", zone_is_guess=False)
    hour = hour_with_ana().act("0:00", DescribeSpeaker(card))
    assert hour.show.cards[ANA] == card
