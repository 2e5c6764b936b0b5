"""A machine of a trial: its time, its disk, a session's folder, what befalls it."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.simulated_disk import Act, Call, SimulatedDisk, obey
from tests.trials.virtual_time import VirtualTime

NAME = "hour.session"
CHANGES = (Act.WRITE, Act.SYNC, Act.TRUNCATE)


class Machine:
    """Has one folder at a time: after each crash it is another with what was found.

    The old one stays for the dead program, which believes that all goes on.
    """

    def __init__(
        self, root: Path, rng: Random, disk: Callable[[], SimulatedDisk] = SimulatedDisk
    ) -> None:
        self.time, self.disk, self.rng = VirtualTime(), disk(), rng
        self._root, self._numbers = root, itertools.count(1)
        self.folder = self._new_folder()

    @property
    def path(self) -> Path:
        """Where the session's file is."""
        return self.folder / NAME

    def crash(self) -> None:
        """Kill the program: what it wrote is found."""
        found_in = self._new_folder()
        self.disk.crash(self.folder, found_in)
        self._go_on_in(found_in)

    def power_cut(self) -> None:
        """Let the power go: what it synced is found, the rest by chance."""
        found_in = self._new_folder()
        self.disk.power_cut(self.folder, found_in, self.rng)
        self._go_on_in(found_in)
        self.time.reboot()

    def at_a_call(self, befalls: Callable[[], None]) -> None:
        """Let something befall the machine in the midst of one of its next changes."""
        left = self.rng.randrange(1, 12)

        def count(call: Call) -> None:
            nonlocal left
            left -= call.act in CHANGES
            if left == 0:
                self.disk.hook = obey
                befalls()

        self.disk.hook = count

    def _go_on_in(self, folder: Path) -> None:
        self.disk.hook = obey
        self.disk.die(self.folder)
        self.folder = folder

    def _new_folder(self) -> Path:
        folder = self._root / f"life-{next(self._numbers)}"
        folder.mkdir()
        return folder
