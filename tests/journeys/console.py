"""The real program on a screen of its own: keys go in, what is shown comes out."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Self

from tests.journeys.accessibility import AccessibilityBus, Shown
from tests.journeys.screen import Screen, until

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "resources/sample_programmes/metropolis-al-las-webinar-2020-04-03.md"
PATIENCE = 15.0


class Console:
    """Drives one program as a person does who sees, hears and types.

    ``words`` are the command line after ``main.py``; ``folder`` holds the
    program's home, its log and pictures, and outlives a killed program.
    ``presses`` counts the keys that were pressed, without what was typed.
    """

    def __init__(
        self,
        words: Sequence[str | Path],
        folder: Path,
        size: tuple[int, int] = (1280, 720),
        language: str = "en",
        program: Path = ROOT / "main.py",
    ) -> None:
        self._words = words
        self._folder = folder
        self._program = program
        self._screen = Screen(folder, size)
        self._log = folder / "console.log"
        self._more = {
            "LANG": {"en": "en_GB.UTF-8", "es": "es_ES.UTF-8"}[language],
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
        }
        self._process: subprocess.Popen[bytes] | None = None
        self.presses = 0

    def __enter__(self) -> Self:
        with ExitStack() as closing:
            closing.enter_context(self._screen)
            self._bus = AccessibilityBus(self.bus)
            closing.callback(self._bus.close)
            self.start()
            self._closing = closing.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    @property
    def bus(self) -> str:
        """The address of the session's bus, on which a desktop can be asked."""
        return self._screen.environment["DBUS_SESSION_BUS_ADDRESS"]

    def start(self, words: Sequence[str | Path] | None = None) -> None:
        """Start the program, again if it was killed, and wait for its window."""
        words = self._words if words is None else words
        command = [sys.executable, self._program, *words]
        self._process = self._screen.start(command, self._log, self._more)
        self._until(self._is_ready, "no window came up")

    def kill(self) -> None:
        """End the program as a power cut would."""
        assert self._process
        self._process.kill()
        self._process.wait()
        self._until(lambda: not list(self._bus.shown()), "the window stayed")

    def ended(self) -> int:
        """Wait until the program has ended by itself and return its exit status."""
        assert self._process
        return self._process.wait(PATIENCE)

    def press(self, *keys: str) -> None:
        """Press keys one after the other, by their X names: "space", "ctrl+z"."""
        self.presses += len(keys)
        self._screen.run("xdotool", "key", "--delay", "30", *keys)

    def press_until(self, key: str, pattern: str, most: int = 40) -> None:
        """Press a key until what has the keyboard is called so."""
        for _ in range(most):
            if re.search(pattern, self.focused()):
                return
            self.press(key)
        raise AssertionError(self._account(f"{key} does not lead to /{pattern}/"))

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self._screen.run("xdotool", "type", "--delay", "5", "--", text)

    def shown(self) -> list[Shown]:
        """Return all that can be seen now."""
        return list(self._bus.shown())

    def names(self) -> list[str]:
        """Return the accessible names of all that can be seen now."""
        return [shown.name for shown in self._bus.shown() if shown.name]

    def focused(self) -> str:
        """Return the name of what has the keyboard, empty if nothing has."""
        names = (shown.name for shown in self._bus.shown() if shown.has_focus)
        return next(names, "")

    def find(self, pattern: str) -> re.Match[str] | None:
        """Return where a regular expression first matches a name on the screen."""
        found = (re.search(pattern, name) for name in self.names())
        return next((match for match in found if match), None)

    def wait_for(self, pattern: str, seconds: float = PATIENCE) -> re.Match[str]:
        """Wait until a name on the screen matches, and return where."""
        matches: list[re.Match[str]] = []

        def is_there() -> bool:
            matches.extend(match for match in [self.find(pattern)] if match)
            return bool(matches)

        self._until(is_there, f"/{pattern}/ is not on the screen", seconds)
        return matches[0]

    def wait_until_gone(self, pattern: str, seconds: float = PATIENCE) -> None:
        """Wait until no name on the screen matches any more."""
        self._until(
            lambda: self.find(pattern) is None, f"/{pattern}/ stays there", seconds
        )

    def picture(self, name: str) -> Path:
        """Save what the screen shows as a PNG and return its path."""
        path = self._folder / f"{name}.png"
        self._screen.run("maim", "--hidecursor", path)
        return path

    def log(self) -> str:
        """Return all that the program has printed."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def _is_ready(self) -> bool:
        assert self._process
        if (status := self._process.poll()) is not None:
            raise AssertionError(f"it ended with {status}:\n{self.log()}")
        return any(shown.is_active for shown in self._bus.shown())

    def _until(
        self, question: Callable[[], bool], failure: str, seconds: float = PATIENCE
    ) -> None:
        until(question, lambda: self._account(failure), seconds)

    def _account(self, failure: str) -> str:
        shown = "\n".join(f"  {each.role}: {each.name}" for each in self.shown())
        picture = self.picture("failed")
        return f"{failure}; see {picture}; shown:\n{shown}\nprinted:\n{self.log()}"
