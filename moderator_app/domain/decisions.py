"""The one door to the rules: what a command does now, or why it does nothing."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from moderator_app.domain.clock_decisions import decide_clock
from moderator_app.domain.commands import (
    CardCommand,
    ClockCommand,
    Command,
    DescribeSpeaker,
    QuestionCommand,
    TickCheck,
)
from moderator_app.domain.desk_decisions import decide_question
from moderator_app.domain.events import Event, SpeakerChecked, SpeakerDescribed
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import Show


def decide(show: Show, command: Command, now: datetime) -> Event | Refusal:
    """Return the event that grants ``command`` now (UTC), or why it is refused."""
    if isinstance(command, ClockCommand):
        return decide_clock(show.clock, show.programme.segments, command, now)
    if isinstance(command, QuestionCommand):
        return decide_question(show.desk, show.asked, command)
    return _decide_card(show, command)


def _decide_card(show: Show, command: CardCommand) -> Event | Refusal:
    match command:
        case TickCheck(speaker, check, is_ready):
            known = speaker in show.cards
            event: Event = SpeakerChecked(speaker, check, is_ready)
        case DescribeSpeaker(speaker):
            known = speaker.id in show.cards
            event = SpeakerDescribed(speaker)
        case _:
            assert_never(command)
    return event if known else Refusal.NO_SUCH_SPEAKER
