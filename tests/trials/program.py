"""The program as a trial starts it: the real session on a virtual machine."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.programme import Programme
from moderator_app.domain.refusals import Refusal
from moderator_app.session.ports import BootTime, EventLog, Lanes, NotSaved, Recorded
from moderator_app.session.session_clock import instant_going_on
from moderator_app.session.show_runner import Published, ShowRunner
from moderator_app.session.steady_clock import FastTime, SteadyClock
from tests.trials.machine import Machine
from tests.trials.parts import OpenFile, Parts
from tests.trials.promises import Promises, WatchedLog, holds
from tests.trials.random_acts import Asked, Wish
from tests.trials.virtual_lanes import VirtualLanes

CLOSING = timedelta(seconds=10)
"""How long a write may take in which nothing hangs."""


class Program:
    """A running program: it ends by `close`, or it dies."""

    def __init__(self, machine: Machine, promises: Promises, parts: Parts) -> None:
        self._machine, self._promises, self._parts = machine, promises, parts
        self.lanes = VirtualLanes(machine.time, machine.rng)
        self.is_dead = False
        self._watched: WatchedLog | None = None

    def begin(self, programme: Programme, fast: FastTime | None) -> None:
        """Begin a new session, or a rehearsal that is ``fast``."""
        machine = self._machine
        file = self._parts.create(machine.path, fast, machine.disk.name)
        log, lanes, boot = self._log(file), self._lanes(), self._boot_time
        clock, salts = self._clock(file, None), self._new_salt
        self._run(file, ShowRunner.begin(log, programme, clock, salts, lanes, boot))

    def go_on(self) -> None:
        """Open the session again; whoever opens it has read what is there."""
        file = self._parts.open(self._machine.path, self._machine.disk.name)
        *_, newest = records = list(file.log.read())
        self._promises.found(records, file.log.words())
        log, lanes, boot = self._log(file), self._lanes(), self._boot_time
        clock, salts = self._clock(file, newest), self._new_salt
        self._run(file, ShowRunner(log, clock, salts, lanes, boot))

    @property
    def newest(self) -> Published:
        """What the screens show."""
        return self._runner.newest

    def now(self) -> datetime:
        """Return the session's time."""
        return self._runner.now()

    def give(self, wish: Wish, command_id: str) -> Refusal | None:
        """Give a command with its id."""
        self._promises.given.add(command_id)
        command_id = self._parts.command_id(command_id)
        if isinstance(wish, Asked):
            text, asker = wish.text, wish.asker
            return self._runner.ask("audience", text, asker, command_id=command_id)
        return self._runner.handle("moderator", wish, command_id)

    def erase(self, number: QuestionNumber) -> None:
        """Forget the words of a question, in the writer's turn."""
        erase = partial(self._file.log.erase_words, number)
        self.lanes.write(erase, partial(self._erased, number))

    def close(self) -> None:
        """Close the session as a window does, with a drive that answers."""
        closed: list[bool] = []
        self._runner.close(lambda: closed.append(True))
        self._machine.time.advance(CLOSING)
        holds(bool(closed) or self.is_dead, "a session can be closed")
        self._file.close()
        self.die()

    def die(self) -> None:
        """Do nothing any more."""
        self.is_dead = True
        if self._watched is not None:
            self._watched.is_dead = True
        self.lanes.die()

    def _log(self, file: OpenFile) -> EventLog:
        self._watched = WatchedLog(file.log, self._promises)
        return self._parts.log(self._watched)

    def _lanes(self) -> Lanes:
        return self._parts.lanes(self.lanes)

    def _boot_time(self) -> BootTime | None:
        return self._parts.boot_time(self._machine.time)

    def _run(self, file: OpenFile, runner: ShowRunner) -> None:
        self._file, self._runner = file, runner
        self._shown(runner.newest)
        runner.watch(self._shown)
        runner.watch_overruled(self._promises.overruled)

    def _shown(self, published: Published) -> None:
        if not self.is_dead:
            self._promises.heard(published)

    def _erased(self, number: QuestionNumber, error: Exception | None) -> None:
        if error is None:
            self._promises.erased_words(number)
        elif not isinstance(error, NotSaved):
            raise error

    def _clock(self, file: OpenFile, newest: Recorded | None) -> SteadyClock:
        time, fast = self._machine.time, file.fast
        start = instant_going_on(newest, fast, time.boot_time(), time.wall)
        return SteadyClock(start, fast.speed if fast else 1.0, time.since_boot_ns)

    def _new_salt(self) -> bytes:
        return self._machine.rng.randbytes(16)
