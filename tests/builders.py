"""What tests are made of: programmes in one line, and an hour driven by hand.

Times are written as people count them in a session: ``"3:10"`` is three minutes
ten after its planned start, ``"-0:30"`` half a minute before, ``"1:02:03.500"``
an hour and a bit after. Lengths are written alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Self

from moderator_app.domain.commands import Command
from moderator_app.domain.decisions import decide
from moderator_app.domain.identifiers import SegmentNumber, SpeakerId
from moderator_app.domain.programme import (
    Appearance,
    Credit,
    Kind,
    Programme,
    Segment,
    Speaker,
)
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import Show, evolve, new_show
from moderator_app.domain.show_timing import (
    allotted,
    expected_end,
    offset,
    remaining,
    timetable,
    used,
)

START = datetime(2020, 4, 3, 14, 30, tzinfo=UTC)
"""When every built session is planned to start."""


def length(written: str) -> timedelta:
    """Return the length written as ``[-][H:]M:SS[.mmm]``."""
    sign = -1 if written.startswith("-") else 1
    *larger, seconds = written.removeprefix("-").split(":")
    minutes = 0
    for part in larger:
        minutes = minutes * 60 + int(part)
    whole, _, fraction = seconds.partition(".")
    milliseconds = int((fraction + "000")[:3])
    return sign * timedelta(
        minutes=minutes, seconds=int(whole), milliseconds=milliseconds
    )


def at(written: str) -> datetime:
    """Return the instant this long after the planned start."""
    return START + length(written)


def written(value: timedelta) -> str:
    """Return a length as it is written here: ``3:10``, ``-0:00.500``."""
    milliseconds = value // timedelta(milliseconds=1)
    minutes, rest = divmod(abs(milliseconds), 60_000)
    sign = "-" if milliseconds < 0 else ""
    digits = f"{rest // 1000:02}" + (f".{rest % 1000:03}" if rest % 1000 else "")
    if minutes < 60:
        return f"{sign}{minutes}:{digits}"
    return f"{sign}{minutes // 60}:{minutes % 60:02}:{digits}"


def since_start(instant: datetime | None) -> str | None:
    """Return an instant as it is written here; None stays None."""
    return None if instant is None else written(instant - START)


def a_segment(
    number: int,
    lasts: str = "5:00",
    start: str | None = None,
    *,
    hard: bool = False,
    kind: Kind = Kind.TALK,
    speaks: tuple[Appearance, ...] = (),
) -> Segment:
    """Return a segment; ``start`` is the page's own start time for it."""
    return Segment(
        SegmentNumber(number),
        f"Part {number}",
        kind,
        length(lasts),
        None if start is None else at(start),
        is_hard_start=hard,
        appearances=speaks,
    )


def a_programme(
    *parts: str | Segment, promised: str | None = None, title: str = "An hour"
) -> Programme:
    """Return a programme of these segments; a bare length makes a plain talk."""
    segments = tuple(
        a_segment(number, part) if isinstance(part, str) else part
        for number, part in enumerate(parts, start=1)
    )
    promise = None if promised is None else at(promised)
    return Programme(title, START, "Europe/Madrid", segments, promised_end=promise)


def the_seed_hour() -> Programme:
    """Return eight segments of 61 minutes in an hour that promises 60."""
    kinds = (
        (Kind.WELCOME, "3:00"),
        (Kind.INTRO, "5:00"),
        (Kind.TALK, "10:00"),
        (Kind.TALK, "10:00"),
        (Kind.TALK, "10:00"),
        (Kind.QA, "15:00"),
        (Kind.CLOSING, "5:00"),
        (Kind.CLOSING, "3:00"),
    )
    segments = tuple(
        a_segment(number, lasts, kind=kind)
        for number, (kind, lasts) in enumerate(kinds, start=1)
    )
    return a_programme(*segments, promised="1:00:00", title="The seed hour")


def a_speaker(number: int = 0, name: str | None = "Ana Ruiz") -> Speaker:
    """Return a speaker card."""
    return Speaker(SpeakerId(number), Credit(name, "Director", "City of Bogotá"))


def a_show(*parts: str | Segment) -> Show:
    """Return the show of a programme, before its start."""
    return new_show(a_programme(*(parts or ("3:00", "5:00", "10:00"))))


@dataclass
class Hour:
    """A session driven by hand; every answer is as of the newest act or look."""

    show: Show
    now: datetime = START

    @classmethod
    def of(cls, programme: Programme) -> Self:
        """Return the hour of a programme, before its start."""
        return cls(new_show(programme))

    def look(self, when: str) -> Self:
        """Let the clock come to ``when``."""
        self.now = at(when)
        return self

    def act(self, when: str, *commands: Command) -> Self:
        """Give acts that must be granted."""
        for command in commands:
            refusal = self.refusal(when, command)
            assert refusal is None, f"{when} {command}: {refusal}"
        return self

    def refusal(self, when: str, command: Command) -> Refusal | None:
        """Give an act and return why it was refused, or None."""
        self.now = at(when)
        event = decide(self.show, command, self.now)
        if isinstance(event, Refusal):
            return event
        self.show = evolve(self.show, event, self.now)
        return None

    @property
    def live(self) -> int | None:
        """The live segment's number."""
        return self.show.clock.value.live

    @property
    def states(self) -> dict[int, str]:
        """Each segment's state, in the rundown's present order."""
        clock = self.show.clock.value
        return {number: clock.runs[number].state.value for number in clock.order}

    def these(self, *numbers: int) -> str:
        """Return the states of some segments as words in one line."""
        return " ".join(self.states[number] for number in numbers)

    def used(self, number: int) -> str:
        """Return the time a segment was live, less its holds."""
        return written(used(self.show, SegmentNumber(number), self.now))

    def allotted(self, number: int) -> str:
        """Return what a segment was planned and given."""
        return written(allotted(self.show, SegmentNumber(number)))

    @property
    def remaining(self) -> str:
        """What remains of the live segment."""
        live = self.show.clock.value.live
        assert live is not None, "no segment is live"
        return written(remaining(self.show, live, self.now))

    def times(self, number: int) -> tuple[str | None, str | None]:
        """Return a segment's start and end, actual where they happened."""
        times = timetable(self.show, self.now)[SegmentNumber(number)]
        return since_start(times.start), since_start(times.end)

    def planned(self, number: int) -> tuple[str | None, str | None]:
        """Return a segment's planned start and end."""
        planned = self.show.plan[SegmentNumber(number)]
        return since_start(planned.start), since_start(planned.end)

    @property
    def end(self) -> str | None:
        """The session's expected end, or when it ended."""
        return since_start(expected_end(self.show, self.now))

    @property
    def offset(self) -> str | None:
        """Expected end minus planned end; positive is late."""
        late = offset(self.show, self.now)
        return None if late is None else written(late)
