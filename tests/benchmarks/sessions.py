"""Sessions of any size, in memory and in files, to be measured."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import cycle, islice
from pathlib import Path

from moderator_app.domain.commands import (
    AddTime,
    Answer,
    Approve,
    Ask,
    Command,
    Dismiss,
    GoNext,
    Hold,
    MoveQuestion,
    PutOnAir,
    Resume,
    UndoQuestion,
)
from moderator_app.domain.decisions import decide
from moderator_app.domain.events import Event, ProgrammeLoaded, QuestionAsked
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.programme import Appearance, Kind, Programme
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import Show, evolve, new_show
from moderator_app.domain.words import Words
from moderator_app.session.ports import BootTime, EventLog, Recorded
from moderator_app.session.steady_clock import wall_now
from moderator_app.stores.session_files import SessionKind, create_session
from tests.builders import a_programme, a_segment, a_speaker

SEAT = "moderator"
BOOT = "7f3c2a10-5d4e-4b7a-9c1d-2e8f6a0b3c5d"
TOPICS = (
    "What will the tram cost the city in the end",
    "Who pays for the night buses in the outer districts",
    "How do you measure the air at the school gates",
    "When is the next call for housing proposals open",
    "Which of these pilots went wrong and what did you learn",
)
PEOPLE = ("Ana Ruiz", "Núria Soler", "Łukasz Nowak", "Zoë Müller", "")


def a_session(count: int, whole: timedelta, kind: Kind = Kind.TALK) -> Programme:
    """Return a programme that starts now, of equal segments with a speaker each."""
    speakers = tuple(
        replace(a_speaker(at, f"{PEOPLE[at % 4]} {at}"), zone="Europe/Madrid")
        for at in range(count)
    )
    segments = tuple(
        replace(
            a_segment(at + 1, kind=kind),
            length=whole / count,
            title=f"{TOPICS[at % 5]}, part {at + 1}",
            appearances=(Appearance(speaker.id, speaker.credit),),
        )
        for at, speaker in enumerate(speakers)
    )
    made = a_programme(*segments, title="A measured hour")
    return replace(made, start=wall_now(), speakers=speakers)


def question(number: int) -> Words:
    """Return the words of a question; no two are the same."""
    text = f"{TOPICS[number % 5]}, and by when, asks number {number}?"
    return Words(text, PEOPLE[number % 5], number.to_bytes(16, "big"))


@dataclass
class Written:
    """A session that is decided act by act, as fast as its rules allow."""

    show: Show
    now: datetime
    records: list[Recorded] = field(default_factory=list)
    words: dict[QuestionNumber, Words] = field(default_factory=dict)

    @classmethod
    def of(cls, programme: Programme) -> Written:
        """Return the session right after its programme was loaded."""
        loaded = Recorded(1, programme.start, SEAT, ProgrammeLoaded(programme))
        return cls(new_show(programme), programme.start, [loaded])

    def act(self, commands: Iterable[Command]) -> Written:
        """Give acts, a millisecond after one another; those refused are left out."""
        for command in commands:
            self.now += timedelta(milliseconds=1)
            event = decide(self.show, command, self.now)
            if not isinstance(event, Refusal):
                version = self.show.version + 1
                self.records.append(self._recorded(version, event))
                self.show = evolve(self.show, event, self.now)
            if isinstance(event, QuestionAsked):
                self.words[event.number] = question(event.number)
        return self

    def _recorded(self, version: int, event: Event) -> Recorded:
        """Return a record as full as the program's own."""
        passed = self.now - self.records[0].at
        boot_time, command = BootTime(BOOT, passed), f"{version:032x}"
        return Recorded(version, self.now, SEAT, event, command, boot_time)

    def ask(self, count: int) -> Written:
        """Log this many questions."""
        return self.act(
            Ask(question(number).fingerprint())
            for number in range(self.show.asked + 1, self.show.asked + count + 1)
        )

    def keep(self, log: EventLog) -> None:
        """Put all of it into an empty log."""
        log.append(0, self.records, self.words)

    def save(self, path: Path) -> Path:
        """Put all of it into a new session's file."""
        file = create_session(path, SessionKind.REAL)
        self.keep(file.log)
        file.close()
        return path


def many_questions(count: int, programme: Programme) -> Written:
    """Return a live session with this many questions, in every stage."""
    written = Written.of(programme).act([GoNext()]).ask(count)
    return written.act(_sorted_out(count))


def _sorted_out(count: int) -> Iterator[Command]:
    """Approve every third question, and leave every tenth out."""
    for number in map(QuestionNumber, range(1, count + 1)):
        if number % 10 == 0:
            yield Dismiss(number)
        elif number % 3 == 0:
            yield Approve(number)


def busy(count: int, questions: int, programme: Programme) -> Written:
    """Return a session of exactly this many events, whatever a moderator can do."""
    written = many_questions(questions, programme)
    acts = _acts(questions)
    while len(written.records) < count:
        written.act(islice(acts, count - len(written.records)))
    return written


def _acts(questions: int) -> Iterator[Command]:
    for number in cycle(map(QuestionNumber, range(1, questions))):
        yield AddTime(timedelta(seconds=1 if number % 2 else -1))
        yield MoveQuestion(number, QuestionNumber(number % questions + 1))
        yield PutOnAir(number)
        yield Answer(number)
        yield UndoQuestion()
        yield UndoQuestion()
        yield Hold()
        yield Resume()
