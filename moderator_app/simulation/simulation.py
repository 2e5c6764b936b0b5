"""Runs a script on a session: the real rules and runner on a clock that it moves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from moderator_app.domain.programme import Programme
from moderator_app.domain.refusals import Refusal
from moderator_app.session.ports import EventLog
from moderator_app.session.show_runner import Published, ShowRunner
from moderator_app.simulation.script import AskAloud, Look, ScriptLine

SEAT = "simulation"


class ScriptClock:
    """A session's clock that stands where the script put it."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True, slots=True)
class Frame:
    """How things stand right after an act, or after its refusal.

    ``words`` is the act as the script has it, ``act`` its first word.
    """

    at: datetime
    act: str
    words: str
    refusal: Refusal | None
    published: Published


def simulate(
    programme: Programme, lines: Iterable[ScriptLine], log: EventLog
) -> Iterator[Frame]:
    """Yield a frame for each act of a script; the session is kept in ``log``.

    Questions are logged without salt, so that the same script always makes the
    same session.
    """
    clock = ScriptClock(programme.start)
    runner: ShowRunner | None = None
    for line in lines:
        clock.now = programme.start + line.at
        runner = runner or ShowRunner.begin(log, programme, clock, bytes)
        refusal = _done(runner, line)
        yield Frame(clock.now, line.act, line.words, refusal, runner.newest)
    if runner is None:  # an hour in which nothing happened is a session, too
        ShowRunner.begin(log, programme, clock, bytes)


def _done(runner: ShowRunner, line: ScriptLine) -> Refusal | None:
    match line.wish:
        case Look():
            return None
        case AskAloud(text):
            return runner.ask(SEAT, text)
        case command:
            return runner.handle(SEAT, command)
