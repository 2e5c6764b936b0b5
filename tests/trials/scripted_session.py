"""A short session on a simulated disk: begun, closed and taken up again, by script."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from datetime import timedelta

from moderator_app.domain.commands import AddTime, Approve, GoNext, Hold, Resume, Undo
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.session.ports import NotSaved
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.about_session import SessionKind
from moderator_app.stores.readable import CannotRead
from moderator_app.stores.session_files import (
    OpenSession,
    create_session,
    open_session,
)
from tests.builders import START, the_seed_hour
from tests.fakes import CountingSalts, FakeClock
from tests.trials.machine import Machine
from tests.trials.promises import Promises, WatchedLog
from tests.trials.random_acts import Asked, Wish

ONE, TWO = QuestionNumber(1), QuestionNumber(2)
FIRST: Sequence[Wish] = (
    GoNext(),
    Asked("How does it heal?", "Eva"),
    Approve(ONE),
    Hold(),
    Asked("And then?", ""),
    Resume(),
    AddTime(timedelta(minutes=1)),
    Undo(),
)
LATER: Sequence[Wish] = (GoNext(), Approve(TWO), Asked("Is it all there?", "Ñ"))
EVENTS = 1 + len(FIRST) + len(LATER)
TRIES = 8


def nothing() -> None:
    """Do nothing."""


class ScriptedSession:
    """Runs the script on a machine, whatever its disk refuses.

    Each act is followed by the look that the log has each second; ``each`` is
    told after each of both, ``at_last`` before the session is closed.
    """

    def __init__(
        self,
        machine: Machine,
        each: Callable[[], None] = nothing,
        at_last: Callable[[], None] = nothing,
    ) -> None:
        self._machine, self._each, self._at_last = machine, each, at_last
        self._clock, self._salts = FakeClock(START), CountingSalts()
        self._ids = map("command-{}".format, itertools.count(1))
        self.promises = Promises()

    def run(self) -> None:
        """Begin the session and close it, take it up again and close it."""
        path, vfs = self._machine.path, self._machine.disk.name
        file = create_session(path, SessionKind.REAL, vfs=vfs)
        log = WatchedLog(file.log, self.promises)
        plan, clock, salts = the_seed_hour(), self._clock, self._salts
        self._acts(ShowRunner.begin(log, plan, clock, salts), file, FIRST)
        file = self._opened()
        log = WatchedLog(file.log, self.promises)
        self._acts(ShowRunner(log, clock, salts), file, LATER)

    def _opened(self) -> OpenSession:
        """Return the session, opened by somebody who tries again."""
        for _ in range(TRIES):
            try:
                return open_session(self._machine.path, self._machine.disk.name)
            except CannotRead:  # nothing worse is said of a file that is whole
                self._each()
        return open_session(self._machine.path, self._machine.disk.name)

    def _acts(
        self, runner: ShowRunner, file: OpenSession, wishes: Sequence[Wish]
    ) -> None:
        runner.watch(self.promises.heard)
        for wish in wishes:
            self._clock.advance(10)
            self._act(runner, wish)
            self._each()
            self._look_after(file)
            self._each()
        self._at_last()
        runner.close(nothing)
        file.close()
        self._each()

    def _act(self, runner: ShowRunner, wish: Wish) -> None:
        command_id = next(self._ids)
        self.promises.given.add(command_id)
        if isinstance(wish, Asked):
            refusal = runner.ask(
                "audience", wish.text, wish.asker, command_id=command_id
            )
        else:
            refusal = runner.handle("moderator", wish, command_id)
        assert refusal is None, f"{wish}: {refusal}"
        self.promises.granted.append(command_id)

    def _look_after(self, file: OpenSession) -> None:
        try:
            file.log.beat()
        except NotSaved:
            return
