"""Tests for moderator_app.domain.views.speaker_card."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.domain.commands import DescribeSpeaker, GoNext, Skip, TickCheck
from moderator_app.domain.events import Check
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.views.speaker_card import (
    SpeakerCardView,
    checks_view,
    only_card,
    speaker_card_view,
)
from tests.builders import Hour, at
from tests.domain.views.people import ANA, ORIOL, hour_with_people


def card(hour: Hour) -> SpeakerCardView:
    return speaker_card_view(hour.show, ANA.id, hour.now)


def test_time_given_and_used_is_that_of_all_segments_a_person_speaks_in() -> None:
    hour = hour_with_people().act("0:00", GoNext()).look("3:42")
    assert (card(hour).given_s, card(hour).used_s) == (900, 222)
    hour.act("4:00", Skip(SegmentNumber(4)))
    assert card(hour).given_s == 600


def test_the_local_clock_turns_with_the_minute() -> None:
    hour = hour_with_people().look("3:42.500")
    assert card(hour).minute == at("3:00")


def test_a_changed_card_is_shown_with_its_ready_checks() -> None:
    hour = hour_with_people().act("0:00", TickCheck(ANA.id, Check.SLIDES, True))
    hour.act("0:01", DescribeSpeaker(replace(ANA, pronunciation="A-na")))
    assert card(hour).ready == (Check.SLIDES,)
    assert card(hour).speaker.pronunciation == "A-na"


def test_a_segment_of_two_has_no_one_card_but_the_checks_of_both() -> None:
    hour, last = hour_with_people(), SegmentNumber(4)
    assert only_card(hour.show, last, hour.now) is None
    hour.act("0:00", TickCheck(ANA.id, Check.SOUND, True))
    assert not any(c.is_ready for c in checks_view(hour.show, last))
    hour.act("0:01", TickCheck(ORIOL.id, Check.SOUND, True))
    assert [c.check for c in checks_view(hour.show, last) if c.is_ready] == [
        Check.SOUND
    ]


def test_a_segment_of_nobody_has_no_checks() -> None:
    assert checks_view(hour_with_people().show, SegmentNumber(3)) == ()
