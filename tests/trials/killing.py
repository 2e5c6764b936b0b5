"""Starts the real program, reads along, and kills it at a moment drawn by chance."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import monotonic
from typing import Self

from moderator_app.session.ports import Recorded
from moderator_app.stores.session_files import NotASession
from moderator_app.stores.verifying import SessionRead, read_session
from tests.trials.kept import Life, Shown

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "resources/sample_programmes/metropolis-al-las-webinar-2020-04-03.md"
PATIENCE = 30.0
_READ_EVERY = 0.3


class Stuck(Exception):
    """The program did not come to where it could be killed."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When to kill: so many seconds after so many states were shown; 0 is the start."""

    states: int
    seconds: float

    @classmethod
    def drawn(cls, rng: Random) -> Self:
        """Return a moment: now and then while it starts, else among its acts."""
        if rng.random() < 0.15:
            return cls(0, rng.uniform(0.0, 1.0))
        return cls(rng.randrange(1, 25), rng.uniform(0.0, 0.02))


class Killing:
    """One program, from its start to its death; ``folder`` is all that it has."""

    def __init__(self, folder: Path, file: Path, seed: str) -> None:
        self._file, self._errors = file, folder / "errors.txt"
        (folder / "home").mkdir(exist_ok=True)
        program = ROOT / "tests/trials/fingers.py"
        words: list[str | Path] = ["run", PAGE, "--accept", "--session", file]
        with self._errors.open("wb") as errors:
            self._process = subprocess.Popen(
                [sys.executable, program, seed, *words],
                env={
                    "PATH": os.environ["PATH"],
                    "HOME": str(folder / "home"),
                    "LANG": "en_GB.UTF-8",
                    "QT_QPA_PLATFORM": "offscreen",
                    "PYTHONPATH": str(ROOT),
                },
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd=folder,
            )
        self._told = b""
        self._read: list[tuple[Recorded, ...]] = []

    def at(self, moment: Moment, before: tuple[Recorded, ...]) -> Life:
        """Kill it at a moment and return its life; raises Stuck where it lived less."""

        def wait() -> None:
            self._wait_for(moment.states)
            self._read_along(moment.seconds)

        return self._killed_after(wait, before)

    def at_birth(self, seconds: float) -> Life:
        """Kill it so soon after its file appeared; raises Stuck where none did."""

        def wait() -> None:
            end = monotonic() + PATIENCE
            while not self._file.exists():
                if self._process.poll() is not None or monotonic() > end:
                    raise Stuck(f"no file was made: {self._account()}")
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(seconds)

        return self._killed_after(wait, ())

    def _killed_after(
        self, wait: Callable[[], None], before: tuple[Recorded, ...]
    ) -> Life:
        with self._process as process:
            assert process.stdout
            try:
                wait()
            finally:
                process.kill()
                self._told += process.stdout.read()
        status = self._process.returncode
        if status != -9:
            raise Stuck(f"it ended with {status}: {self._errors.read_text()}")
        return Life(before, tuple(self._shown()), tuple(self._read))

    def _wait_for(self, states: int) -> None:
        end = monotonic() + PATIENCE
        while self._told.count(b"\n") < states:
            self._read_along(_READ_EVERY)
            if self._process.poll() is not None or monotonic() > end:
                raise Stuck(f"{states} states were to be shown, not: {self._account()}")

    def _read_along(self, seconds: float) -> None:
        """Take what it tells for a while, then look into its file from outside."""
        end = monotonic() + seconds
        assert self._process.stdout
        out = self._process.stdout.fileno()
        while (left := end - monotonic()) > 0 and select.select([out], [], [], left)[0]:
            told = os.read(out, 65536)
            if not told:
                return
            self._told += told
        if found := read_if_there(self._file):
            self._read.append(found.records)

    def _account(self) -> str:
        """Return how it ended, what it told, and where it hangs, if it does."""
        status = self._process.poll()
        self._process.send_signal(signal.SIGABRT)
        self._process.wait()
        left = [self._errors, *self._errors.parent.rglob("hard-crash.txt")]
        texts = (path.read_text(encoding="utf-8", errors="replace") for path in left)
        return "\n".join([f"status {status}", self._told.decode(), *texts])

    def _shown(self) -> Iterator[Shown]:
        whole = self._told.rpartition(b"\n")[0]
        for line in whole.splitlines():
            told = json.loads(line)
            if "screen" in told:
                raise Stuck(f"it came to {told['screen']}")
            yield Shown(**told)


def read_if_there(file: Path) -> SessionRead | None:
    """Return what is in a session's file, None where it is not made yet."""
    try:
        return read_session(file)
    except (FileNotFoundError, NotASession):
        return None
