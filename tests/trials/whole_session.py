"""One session simulated from its first act to its last, with all that can go wrong."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from moderator_app.session.session_clock import instant_going_on
from tests.trials.machine import Machine
from tests.trials.parts import Parts
from tests.trials.program import Program
from tests.trials.promises import Promises, holds
from tests.trials.random_acts import Wish, a_random_programme, a_random_wish

SETTLES = timedelta(seconds=10)
"""How long after the last trouble all is saved: a slow write, two beats."""

EXACT = timedelta(milliseconds=1)


class WholeSession:
    """Runs the session of a seed; the same seed always leads to the same."""

    def __init__(self, seed: int, root: Path, parts: Parts) -> None:
        self.rng = Random(seed)
        self.machine = Machine(root, self.rng)
        self.promises = Promises()
        self.parts = parts
        self.trace: list[str] = []
        self.steps = 0
        self.last_given: tuple[Wish, str] | None = None
        self.program = Program(self.machine, self.promises, parts)

    def tell(self, what: object) -> None:
        """Add a line to the trace."""
        self.trace.append(f"{self.machine.time.passed} {what}")

    # -- the program -----------------------------------------------------------------

    def begin(self) -> None:
        """Start the program with a new session."""
        programme = a_random_programme(self.rng)
        self.tell(f"begin {programme.title}")
        self.program.begin(programme)
        self._anchor(self.machine.time.wall)
        self.settle()

    def go_on(self) -> None:
        """Start the program again on what is found."""
        self.tell("go on")
        self.program = Program(self.machine, self.promises, self.parts)
        self.program.go_on()
        newest, time = self.promises.kept[-1], self.machine.time
        here = time.boot_time()
        if newest.boot_time is None or newest.boot_time.boot != here.boot:
            self._anchor(instant_going_on(newest, None, None, time.wall))
        self.tell(f"found {len(self.promises.kept)} events")
        self.check()

    def settle(self) -> None:
        """Let all be saved, with nothing in its way."""
        self.pass_time(SETTLES)
        saving = self.program.newest.saving
        holds(saving.unsaved == 0, f"without trouble all is saved, not {saving}")
        self.promises.all_landed()

    # -- acts --------------------------------------------------------------------------

    def act(self) -> None:
        """Give one command, and see what is shown once it may be shown."""
        wish = a_random_wish(self.rng, self.program.newest.show)
        self.last_given = wish, self.rng.randbytes(8).hex()
        self.give(*self.last_given)

    def give(self, wish: Wish, command_id: str) -> None:
        """Give a command; the same id again changes nothing."""
        granted = self.promises.granted
        was_granted = command_id in granted
        refusal = self.program.give(wish, command_id)
        self.tell(f"{command_id[:4]} {wish}: {refusal or 'granted'}")
        if was_granted:
            holds(refusal is None, "what was granted is not refused")
        elif refusal is None:
            granted.append(command_id)

    def repeat(self) -> None:
        """Give the newest command again, as who heard no answer does."""
        if self.last_given is not None:
            self.give(*self.last_given)

    # -- time ---------------------------------------------------------------------

    def pass_time(self, length: timedelta) -> None:
        """Let time pass, and hold the session's time against the true one."""
        self.machine.time.advance(length)
        self.check()

    def check(self) -> None:
        """Hold what is shown now against what is true."""
        if not self.program.is_dead:
            off = self.program.now() - self._session_time()
            holds(abs(off) < EXACT, f"the session's time is {off} off")
            self.promises.shown(self.program.newest)

    def _anchor(self, session_time: datetime) -> None:
        self._anchored = session_time - self.machine.time.true

    def _session_time(self) -> datetime:
        return self.machine.time.true + self._anchored
