"""A virtual screen of its own, with a window manager and a way to read aloud."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from time import monotonic
from typing import Self

TOOLS = ("Xvfb", "dbus-daemon", "openbox", "xdotool", "xprop", "maim", "setpriv")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
BARE_WINDOWS = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application type="normal"><decor>no</decor><maximized>yes</maximized></application>
</applications></openbox_config>"""


def missing_tools() -> list[str]:
    """Return what a virtual screen needs and this machine lacks."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    return missing if LAUNCHER.exists() else [*missing, "at-spi2-core"]


def until(
    question: Callable[[], bool], failure: Callable[[], str], seconds: float
) -> None:
    """Ask again and again until the answer is yes; fail after so many seconds."""
    pause, end = threading.Event(), monotonic() + seconds
    while not question():
        if monotonic() > end:
            raise AssertionError(failure())
        pause.wait(0.02)


class Screen:
    """Starts it all on entering, and leaves nothing behind, even when killed."""

    def __init__(self, folder: Path, size: tuple[int, int]) -> None:
        self._folder = folder
        self._size = size
        self._closing = ExitStack()
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        with self._closing as closing:
            self._prepare()
            self._start_display()
            self._start_bus()
            self._start_window_manager()
            self._closing = closing.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    def run(self, *command: str | Path) -> str:
        """Run a program on this screen and return what it prints."""
        done = subprocess.run(
            command,
            env=self.environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=20,
        )
        return done.stdout

    def start(
        self,
        command: Sequence[str | Path],
        log: Path,
        more: Mapping[str, str] | None = None,
        pass_fds: Sequence[int] = (),
    ) -> subprocess.Popen[bytes]:
        """Start a program that ends at the latest with this screen."""
        with log.open("ab") as output:
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "KILL", *command],
                env={**self.environment, **(more or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                pass_fds=pass_fds,
                cwd=self._folder,
            )
        self._closing.callback(_end, process)
        return process

    def _prepare(self) -> None:
        home = self._folder / "home"
        runtime = self._folder / "runtime"
        home.mkdir(exist_ok=True)
        runtime.mkdir(mode=0o700, exist_ok=True)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",
        }

    def _start_display(self) -> None:
        width, height = self._size
        reading, writing = os.pipe()
        with os.fdopen(reading) as numbers:
            self.start(
                f"Xvfb -displayfd {writing} -screen 0 {width}x{height}x24 "
                "-nolisten tcp -noreset".split(),
                self._folder / "screen.log",
                pass_fds=(writing,),
            )
            os.close(writing)
            number = numbers.readline().strip()
        assert number, (self._folder / "screen.log").read_text()
        self.environment["DISPLAY"] = f":{number}"

    def _start_bus(self) -> None:
        path = self._folder / "bus"
        self.start(
            ("dbus-daemon", "--session", "--nofork", f"--address=unix:path={path}"),
            self._folder / "bus.log",
        )
        until(path.exists, lambda: "the session bus did not start", 10)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={path}"

    def _start_window_manager(self) -> None:
        configuration = self._folder / "openbox.xml"
        configuration.write_text(BARE_WINDOWS)
        self.start(
            ("openbox", "--sm-disable", "--config-file", configuration),
            self._folder / "windows.log",
        )
        until(self._is_managed, lambda: "the window manager did not start", 10)

    def _is_managed(self) -> bool:
        return "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
