"""Kills the real program at random moments; what it had shown must be there.

    python -m tests.trials.kills --times 500

Each start goes on with the session that the one before it left, a new session
now and then. What the window published and what was read from the file
meanwhile must be in the file after the kill: all of it, in order, once.
"""

from __future__ import annotations

import argparse
import secrets
import shutil
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from time import monotonic

from moderator_app.session.ports import Recorded
from tests.trials.kept import Life, lost
from tests.trials.killing import Killing, Moment, Stuck, read_if_there

LIVES = 25
"""How often one session is killed before another begins."""

BIRTH = 0.05
"""So many seconds a session's file is new."""


@dataclass
class Kills:
    """What was killed by now, and what was counted."""

    folder: Path
    seed: int
    counts: Counter[str] = field(default_factory=Counter)
    before: tuple[Recorded, ...] = ()

    def kill(self, number: int) -> Iterator[str]:
        """Kill the program once more, and yield what is lost by it."""
        if number % LIVES == 0:
            self.before = ()
        file = self.folder / f"{number // LIVES:03}.session"
        rng = Random(f"{self.seed}-{number}")
        try:
            killing = Killing(self.folder, file, f"{self.seed}-{number}")
            life = killing.at(Moment.drawn(rng), self.before)
        except Stuck as stuck:
            yield str(stuck)
            return
        yield from self._look_into(file, life)
        yield from (f"it failed inside: {each}" for each in self._crash_reports())

    def kill_at_birth(self, number: int) -> Iterator[str]:
        """Kill a program while its file is new, and the one that goes on with it."""
        file, rng = self.folder / f"birth-{number:03}.session", Random(number)
        self.before = ()
        try:
            first = Killing(self.folder, file, f"birth-{number}")
            yield from self._look_into(file, first.at_birth(rng.uniform(0.0, BIRTH)))
            second = Killing(self.folder, file, f"second-{number}")
            yield from self._look_into(file, second.at(Moment(2, 0.0), self.before))
        except Stuck as stuck:
            yield str(stuck)

    def _look_into(self, file: Path, life: Life) -> Iterator[str]:
        found = read_if_there(file)
        if found is None:
            if life.promised:
                yield "the session's file is gone"
            if file.exists():
                yield "the session's file is none, and nothing can begin there"
            return
        yield from lost(life, found)
        self._count(life, len(found.records))
        self.before = found.records

    def _count(self, life: Life, there: int) -> None:
        self.counts["kills"] += 1
        self.counts["before the window"] += not life.shown
        self.counts["states shown"] += len(life.shown)
        self.counts["states read from outside"] += len(life.read)
        self.counts["acts kept"] += there - len(life.before)
        self.counts["kept, not shown yet"] += there - life.promised

    def _crash_reports(self) -> list[Path]:
        return list(self.folder.rglob("crash-*"))


def run(
    times: int, seed: int, folder: Path, births: int = 0
) -> tuple[Kills, list[str]]:
    """Kill so many times, or until something is lost; return what was, if anything."""
    kills = Kills(folder, seed)
    for number in range(births):
        if losses := [
            f"birth {number}: {loss}" for loss in kills.kill_at_birth(number)
        ]:
            return kills, losses
    kills.before = ()
    for number in range(times):
        if number and number % LIVES == 0:
            print(f"{number} kills", flush=True)
        if losses := [f"kill {number}: {loss}" for loss in kills.kill(number)]:
            return kills, losses
    return kills, []


def main() -> int:
    """Run as the command line says; return 1 where anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=500)
    parser.add_argument("--births", type=int, default=10, help="kills of new files")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    given = parser.parse_args()
    folder, began = Path(mkdtemp(prefix="console-kills-")), monotonic()
    print(f"seed {given.seed}, in {folder}", flush=True)
    kills, losses = run(given.times, given.seed, folder, given.births)
    for name, count in kills.counts.items():
        print(f"{count:8} {name}")
    print(f"{monotonic() - began:8.0f} seconds")
    if losses:
        print(*losses, sep="\n")
        print(f"python -m tests.trials.kills --times {given.times} --seed {given.seed}")
    else:
        shutil.rmtree(folder)
    return int(bool(losses))


if __name__ == "__main__":
    sys.exit(main())
