"""Starts the program on a computer whose clocks stand as a file says.

The file ``clocks.json`` lies in the folder where it is started: for how long
the computer slept, and by how much its wall clock was set, in seconds.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

from moderator_app import cli
from moderator_app.session import steady_clock

_FILE = "clocks.json"
_TOLD_NS = time.clock_gettime_ns


def move_clocks(folder: Path, slept_s: float = 0, set_s: float = 0) -> None:
    """Let the computer's clocks stand so from now on, for a program in a folder."""
    new = folder / "clocks.new"
    new.write_text(json.dumps({"slept_s": slept_s, "set_s": set_s}))
    new.replace(folder / _FILE)


def _moved() -> Mapping[str, float]:
    file = Path(_FILE)
    moved: Mapping[str, float] = json.loads(file.read_text()) if file.exists() else {}
    return moved


def _clock_gettime_ns(clock: int) -> int:
    slept = _moved().get("slept_s", 0) if clock == time.CLOCK_BOOTTIME else 0
    return _TOLD_NS(clock) + int(slept * 1e9)


class _MovedDatetime(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        moved = timedelta(seconds=sum(_moved().values()))
        return super().now(tz) + moved


if __name__ == "__main__":
    vars(time)["clock_gettime_ns"] = _clock_gettime_ns
    vars(steady_clock)["datetime"] = _MovedDatetime
    sys.exit(cli.main())
