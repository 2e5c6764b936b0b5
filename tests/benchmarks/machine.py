"""On what the figures were measured."""

from __future__ import annotations

import os
import platform
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import apsw
import PySide6


def facts(folder: Path) -> Iterator[str]:
    """Yield the machine's facts, one a line; ``folder`` is where files are written."""
    cores = os.cpu_count()
    busy = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    yield f"- Processor: {_processor()}, {cores} cores, load {busy:.2f} at the start"
    yield f"- System: {platform.platform()}"
    yield f"- Python {platform.python_version()}, Qt {PySide6.__version__}"
    own = sqlite3.sqlite_version
    yield f"- SQLite {apsw.sqlite_lib_version()} (Python's own is {own})"
    yield f"- File system: {_file_system(folder)}"


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    named = (line.partition(":")[2].strip() for line in lines if "model name" in line)
    return next(named, platform.machine())


def _file_system(folder: Path) -> str:
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "unknown"
    fields = [line.split() for line in mounts]
    above = [f for f in fields if folder.resolve().is_relative_to(f[1])]
    return max(above, key=lambda f: len(f[1]))[2] if above else "unknown"
