"""Tests for moderator_app.domain.decisions."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.domain.commands import (
    Ask,
    DescribeSpeaker,
    GoNext,
    Redo,
    TickCheck,
    Undo,
)
from moderator_app.domain.decisions import decide
from moderator_app.domain.events import (
    Check,
    QuestionAsked,
    SpeakerChecked,
    SpeakerDescribed,
    WentNext,
)
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber, SpeakerId
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import Show, new_show
from tests.builders import Hour, a_programme, a_speaker, at

ANA = SpeakerId(0)


def show_with_ana() -> Show:
    return new_show(replace(a_programme("3:00", "5:00"), speakers=(a_speaker(),)))


def test_each_command_is_answered_by_its_own_rules() -> None:
    show = show_with_ana()
    went = decide(show, GoNext(), at("0:00"))
    asked = decide(show, Ask("f"), at("0:00"))
    assert went == WentNext(SegmentNumber(1))
    assert asked == QuestionAsked(QuestionNumber(1), "f")


def test_a_speakers_checks_and_card_can_be_changed() -> None:
    show, card = show_with_ana(), replace(a_speaker(), zone="America/Bogota")
    ticked = decide(show, TickCheck(ANA, Check.SOUND, True), at("0:00"))
    described = decide(show, DescribeSpeaker(card), at("0:00"))
    assert ticked == SpeakerChecked(ANA, Check.SOUND, True)
    assert described == SpeakerDescribed(card)


def test_a_speaker_who_is_not_there_is_refused() -> None:
    show, nobody = show_with_ana(), SpeakerId(7)
    tick = TickCheck(nobody, Check.SOUND, True)
    assert decide(show, tick, at("0:00")) is Refusal.NO_SUCH_SPEAKER
    card = DescribeSpeaker(a_speaker(7))
    assert decide(show, card, at("0:00")) is Refusal.NO_SUCH_SPEAKER


def test_cards_are_no_step_of_undo_and_leave_redo_as_it_was() -> None:
    hour = Hour(show_with_ana()).act("0:00", GoNext(), Undo())
    hour.act("1:00", TickCheck(ANA, Check.SOUND, True), Redo(), Undo())
    assert dict(hour.show.ready) == {(ANA, Check.SOUND): True}
