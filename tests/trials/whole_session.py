"""One session simulated from its first act to its last, with all that can go wrong."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.head_file import read_head
from moderator_app.stores.verifying import read_session
from tests.trials.machine import Machine
from tests.trials.parts import Parts
from tests.trials.program import Program
from tests.trials.promises import ANOTHERS, Promises, holds
from tests.trials.random_acts import Asked, Wish, a_random_programme, a_random_wish

SETTLES = timedelta(seconds=10)
"""How long after the last trouble all is saved: a slow write, two beats."""

EXACT = timedelta(milliseconds=1)


class WholeSession:
    """Runs the session of a seed; the same seed always leads to the same."""

    def __init__(self, seed: int, root: Path, parts: Parts) -> None:
        self.rng = Random(seed)
        self.machine = Machine(root, self.rng, parts.disk)
        self.promises = Promises()
        self.parts = parts
        self.fast: FastTime | None = None
        self.trace: list[str] = []
        self._boots: dict[str, str] = {}  # in which each command was granted
        self.older_files: Mapping[str, bytes] | None = None
        self.last_given: tuple[Wish, str] | None = None
        self.program = Program(self.machine, self.promises, parts)

    def tell(self, what: object) -> None:
        """Add a line to the trace."""
        self.trace.append(f"{self.machine.time.passed} {what}")

    # -- the program -----------------------------------------------------------------

    def begin(self) -> None:
        """Start the program with a new session."""
        programme, wall = a_random_programme(self.rng), self.machine.time.wall
        speed = self.rng.choice([1, 1, 1, 1, 2.5, 8])
        if speed != 1:
            self.fast = FastTime(programme.start, wall, speed)
        self.tell(f"begin {programme.title} at speed {speed}")
        self.program.begin(programme, self.fast)
        self._anchor(self._by_the_wall())
        self._boots[""] = self.machine.time.boot_time().boot
        self.pass_time(SETTLES)

    def go_on(self) -> None:
        """Start the program again on what is found."""
        self.tell("go on")
        self.program = Program(self.machine, self.promises, self.parts)
        self.program.go_on()
        newest, time = self.promises.kept[-1], self.machine.time
        *_, last = ["", *self.promises.granted]
        if newest.seat == ANOTHERS or self._boots[last] != time.boot_time().boot:
            self._anchor(max(self._by_the_wall(), newest.at))
        self.tell(f"found {len(self.promises.kept)} events")
        self.check()

    def settle(self) -> None:
        """Let all be saved, with nothing in its way."""
        self.pass_time(SETTLES)
        saving = self.program.newest.saving
        holds(saving.unsaved == 0, f"without trouble all is saved, not {saving}")
        self.promises.all_landed()

    def is_whole_in_its_file(self) -> None:
        """Hold the file of a closed session against all that it promised."""
        path = self.machine.path
        wal = path.with_name(f"{path.name}-wal")
        holds(not wal.exists() or not wal.stat().st_size, "all is in the one file")
        read, kept = read_session(path), self.promises.kept
        holds(read.verdict.is_whole, f"a closed session is whole: {read.verdict}")
        records = list(read.records)
        holds(records[: len(kept)] == kept, "its file holds what was kept")
        others = {record.seat for record in records[len(kept) :]}
        holds(others <= {ANOTHERS}, "its file holds nothing of ours that is not kept")
        head = read_head(path)
        holds(
            head is not None and head.version == len(records), "its head is the newest"
        )

    def is_all_shown(self) -> None:
        """Hold what is on screen against all that was granted."""
        kept, granted = self.promises.kept, len(self.promises.granted)
        others = sum(record.seat == ANOTHERS for record in kept)
        shown = self.program.newest.show.version
        holds(shown == 1 + granted + others, "an act is shown in time, whatever hangs")

    # -- acts --------------------------------------------------------------------------

    def act(self) -> None:
        """Give one command, and see what is shown once it may be shown."""
        wish = a_random_wish(self.rng, self.program.newest.show)
        self.last_given = wish, self.rng.randbytes(8).hex()
        self.give(*self.last_given)

    def ask(self) -> None:
        """Ask a question: that is granted whatever the show has come to."""
        self.give(Asked("And now?", ""), self.rng.randbytes(8).hex())

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
            self._boots[command_id] = self.machine.time.boot_time().boot

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
        if self.promises.broken is not None:
            raise self.promises.broken
        if not self.program.is_dead:
            off = self.program.now() - self._session_time()
            holds(abs(off) < EXACT, f"the session's time is {off} off")
            self.promises.shown(self.program.newest)

    def _by_the_wall(self) -> datetime:
        """Return the session's time as the wall clock has it."""
        wall = self.machine.time.wall
        return self.fast.at(wall) if self.fast else wall

    def _anchor(self, session_time: datetime) -> None:
        self._anchored = session_time, self.machine.time.true

    def _session_time(self) -> datetime:
        began, true = self._anchored
        speed = self.fast.speed if self.fast else 1.0
        return began + (self.machine.time.true - true) * speed
