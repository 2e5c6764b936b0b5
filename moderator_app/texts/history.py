"""What each event says in a history: one whole sentence an event.

Names are those of the moment before it happened, as the show stood then.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from moderator_app.domain.events import (
    ActGivenAgain,
    ActTakenBack,
    Check,
    ClockAct,
    ClockHeld,
    ClockResumed,
    Event,
    HoldExplained,
    HoldReason,
    JumpedTo,
    ProgrammeLoaded,
    QuestionAct,
    QuestionActGivenAgain,
    QuestionActTakenBack,
    QuestionAsked,
    SegmentBroughtBack,
    SegmentMoved,
    SegmentRestarted,
    SegmentSkipped,
    SessionEnded,
    SpeakerChecked,
    SpeakerDescribed,
    TimeAdded,
    WentBack,
    WentNext,
)
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Programme
from moderator_app.domain.show import Show
from moderator_app.domain.shown_time import digits, seconds_toward_zero, seconds_up
from moderator_app.domain.views.naming import credit_name, speaker_name
from moderator_app.domain.whole_letters import one_line
from moderator_app.texts.catalogue import Catalogue
from moderator_app.texts.history_questions import AllWords, QuestionHistoryTexts
from moderator_app.texts.times import Times


class HistoryTexts(Catalogue):
    """A sentence for each event of a session's log."""

    subject = "history"

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._times, self._questions = Times(language), QuestionHistoryTexts(language)

    def event(self, event: Event, before: Show, words: AllWords) -> str:
        """Return what an event says; ``before`` is the show that it happened to.

        That of the first event is the show of its own programme.
        """
        match event:
            case ProgrammeLoaded(programme):
                return self._loaded(programme)
            case ActTakenBack() | ActGivenAgain():
                return self._clock_undo(event, before)
            case QuestionActTakenBack() | QuestionActGivenAgain():
                return self._question_undo(event, before, words)
            case HoldExplained(reason):
                return self._("Why the clock is held: {reason}.").format(
                    reason=self._reason(reason)
                )
            case SpeakerChecked():
                return self._checked(event, before)
            case SpeakerDescribed():
                return self._described(event, before)
            case _:
                return self._act(event, before, words)

    def _act(self, act: ClockAct | QuestionAct, before: Show, words: AllWords) -> str:
        if isinstance(act, QuestionAct):
            return self._questions.act(act, words, _wanted(act, before))
        return self._clock_act(act, before)

    def _loaded(self, programme: Programme) -> str:
        lasts = sum((part.length for part in programme.segments), timedelta())
        start, zone = programme.start, programme.zone
        return self._n(
            "Programme loaded: “{title}”, {count} segment, {length} in all, planned "
            "for {day}, {time} ({zone}).",
            "Programme loaded: “{title}”, {count} segments, {length} in all, planned "
            "for {day}, {time} ({zone}).",
            len(programme.segments),
        ).format(
            title=one_line(programme.title),
            count=len(programme.segments),
            length=digits(seconds_up(lasts)),
            day=self._times.long_date(start, zone),
            time=self._times.minute(start, zone),
            zone=zone,
        )

    def _clock_undo(self, event: ActTakenBack | ActGivenAgain, before: Show) -> str:
        is_back = isinstance(event, ActTakenBack)
        step = before.clock.done if is_back else before.clock.undone
        if step is None:
            return self._undone(is_back, self._nothing())
        then = before.clock.taken_back() if is_back else before.clock
        act = self._clock_act(step.act, replace(before, clock=then))
        return self._undone(is_back, act)

    def _question_undo(
        self,
        event: QuestionActTakenBack | QuestionActGivenAgain,
        before: Show,
        words: AllWords,
    ) -> str:
        is_back = isinstance(event, QuestionActTakenBack)
        step = before.desk.done if is_back else before.desk.undone
        act = self._act(step.act, before, words) if step else self._nothing()
        return self._undone(is_back, act)

    def _undone(self, is_back: bool, act: str) -> str:
        back, again = self._("Taken back: {act}"), self._("Given again: {act}")
        return (back if is_back else again).format(act=act)

    def _nothing(self) -> str:
        return self._("nothing.")

    def _clock_act(self, act: ClockAct, before: Show) -> str:
        match act:
            case WentNext(number):
                started = before.clock.value.visit is not None
                sentence = self._next() if started else self._started()
            case WentBack(number):
                sentence = self._("Back: {segment} is live again.")
            case SegmentSkipped(number):
                sentence = self._("Skipped: {segment}.")
            case SegmentBroughtBack(number):
                sentence = self._("Brought back: {segment} is to come again.")
            case JumpedTo(number, passed_over):
                return self._jumped(self._segment(before, number), passed_over)
            case SegmentMoved(number, place_of):
                segment, other = (self._segment(before, n) for n in (number, place_of))
                return self._moved(segment, other)
            case _:
                return self._live_act(act, before)
        return sentence.format(segment=self._segment(before, number))

    def _next(self) -> str:
        return self._("Next: {segment} is live.")

    def _started(self) -> str:
        return self._("Started: {segment} is live.")

    def _jumped(self, segment: str, passed_over: tuple[SegmentNumber, ...]) -> str:
        if not passed_over:
            return self._("Jumped: {segment} is live.").format(segment=segment)
        return self._n(
            "Jumped: {segment} is live; segment {numbers} is passed over.",
            "Jumped: {segment} is live; segments {numbers} are passed over.",
            len(passed_over),
        ).format(segment=segment, numbers=", ".join(map(str, passed_over)))

    def _moved(self, segment: str, other: str) -> str:
        return self._("Moved: {segment} takes the place of {other}.").format(
            segment=segment, other=other
        )

    def _live_act(
        self,
        act: ClockHeld | ClockResumed | SegmentRestarted | TimeAdded | SessionEnded,
        before: Show,
    ) -> str:
        live = before.clock.value.live
        segment = "" if live is None else self._segment(before, live)
        match act:
            case ClockHeld(reason):
                return self._held(reason)
            case ClockResumed():
                return self._("Resumed: the clock goes on.")
            case SegmentRestarted():
                sentence = self._("Restarted: {segment} begins anew.")
            case TimeAdded(length):
                return self._added(segment, seconds_toward_zero(length))
            case SessionEnded():
                sentence = self._("Ended: the session is over with {segment}.")
            case _:
                assert_never(act)
        return sentence.format(segment=segment)

    def _held(self, reason: HoldReason) -> str:
        if reason is HoldReason.OTHER:
            return self._("Held: the clock stands still.")
        return self._("Held: the clock stands still ({reason}).").format(
            reason=self._reason(reason)
        )

    def _reason(self, reason: HoldReason) -> str:
        return {
            HoldReason.CONNECTION: self._("connection"),
            HoldReason.INTERPRETATION: self._("interpretation"),
            HoldReason.TECHNICAL: self._("technical"),
            HoldReason.OTHER: self._("other"),
        }[reason]

    def _added(self, segment: str, seconds: int) -> str:
        given, taken = (
            self._("{length} given to {segment}."),
            self._("{length} taken from {segment}."),
        )
        sentence = taken if seconds < 0 else given
        return sentence.format(length=digits(seconds), segment=segment)

    def _checked(self, event: SpeakerChecked, before: Show) -> str:
        ready = {
            Check.CONNECTED: self._("Speaker {name}: connected."),
            Check.SOUND: self._("Speaker {name}: sound checked."),
            Check.SLIDES: self._("Speaker {name}: slides up."),
        }
        missing = {
            Check.CONNECTED: self._("Speaker {name}: no longer connected."),
            Check.SOUND: self._("Speaker {name}: sound to be checked again."),
            Check.SLIDES: self._("Speaker {name}: slides no longer up."),
        }
        sentences = ready if event.is_ready else missing
        return sentences[event.check].format(name=speaker_name(before, event.speaker))

    def _described(self, event: SpeakerDescribed, before: Show) -> str:
        name, now = credit_name(event.speaker.credit), event.speaker
        was = before.cards.get(now.id, now)
        changed = [
            word
            for field, word in self._fields().items()
            if getattr(was, field) != getattr(now, field)
        ]
        if not changed:
            return self._("Speaker {name}: card confirmed.").format(name=name)
        return self._("Speaker {name}: card changed ({what}).").format(
            name=name, what=", ".join(changed)
        )

    def _fields(self) -> dict[str, str]:
        return {
            "credit": self._("name"),
            "zone": self._("time zone"),
            "city": self._("city"),
            "language": self._("language"),
            "introduce_as": self._("how to introduce them"),
            "pronunciation": self._("pronunciation"),
        }

    def _segment(self, before: Show, number: SegmentNumber) -> str:
        return self._("“{title}” (segment {number})").format(
            title=one_line(before.segment(number).title), number=number
        )


def _wanted(act: QuestionAct, show: Show) -> str:
    return speaker_name(show, act.wanted) if isinstance(act, QuestionAsked) else ""
