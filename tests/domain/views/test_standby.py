"""Tests for moderator_app.domain.views.standby."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.domain.commands import DescribeSpeaker, TickCheck
from moderator_app.domain.events import Check
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.views.standby import Present, StandbyView, standby_view
from tests.builders import Hour, a_programme, a_speaker, at

ANA, LUIS = SpeakerId(0), SpeakerId(1)


def waiting(promised: str = "10:00") -> Hour:
    guessed = replace(a_speaker(), zone="America/Bogota", zone_is_guess=True)
    programme = a_programme("5:00", promised=promised)
    speakers = (guessed, a_speaker(1, "Luis Mora"))
    return Hour.of(replace(programme, speakers=speakers)).look("-8:12.400")


def view(hour: Hour) -> StandbyView:
    return standby_view(hour.show, hour.now)


def test_each_speaker_is_there_with_what_is_ready() -> None:
    hour = waiting().act("-5:00", TickCheck(ANA, Check.SOUND, True))
    assert view(hour).present == (
        Present(ANA, "Ana Ruiz", "America/Bogota", True, (Check.SOUND,)),
        Present(LUIS, "Luis Mora", None, False, ()),
    )
    assert view(hour).ready_count == 0


def test_what_is_open_is_told_by_name() -> None:
    shown = view(waiting())
    assert [p.speaker for p in shown.guessed] == [ANA]
    assert [p.speaker for p in shown.unplaced] == [LUIS]
    assert [p.speaker for p in shown.unready] == [ANA, LUIS]
    assert not shown.is_settled


def test_it_is_settled_once_all_is_ready_and_fits() -> None:
    hour = waiting()
    for speaker in (ANA, LUIS):
        card = replace(hour.show.cards[speaker], zone="UTC", zone_is_guess=False)
        ticks = [TickCheck(speaker, check, True) for check in Check]
        hour.act("-5:00", DescribeSpeaker(card), *ticks)
    assert view(hour).is_settled
    assert view(hour).ready_count == 2
    assert not view(hour.look("6:00")).is_settled


def test_a_tick_that_was_taken_away_is_missing_again() -> None:
    tick, untick = (TickCheck(ANA, Check.SOUND, ready) for ready in (True, False))
    assert view(waiting().act("-5:00", tick, untick)).present[0].ready == ()


def test_local_times_turn_with_the_minute() -> None:
    assert view(waiting()).minute == at("-9:00")
