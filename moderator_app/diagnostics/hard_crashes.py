"""Crashes below Python: what they leave behind becomes a report at the next start."""

from __future__ import annotations

import faulthandler
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from moderator_app.diagnostics.crash_reports import CrashReports

NAME = "hard-crash.txt"
_LINE = re.compile(r'  File "(.*)", line (\d+) in (\S+)')
_HEAD = re.compile(r"(Fatal Python error: [\w -]+|Current thread|Thread|Windows fatal)")


def watch_for_hard_crashes(folder: Path) -> TextIO | None:
    """Let a crash of the process leave where it was in ``folder``; None if it cannot.

    What is returned must stay open as long as the process lives.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = (folder / NAME).open("a", encoding="utf-8")
        faulthandler.enable(file)
    except (OSError, ValueError):
        return None
    return file


def report_hard_crash(reports: CrashReports) -> Path | None:
    """Make a report of what an earlier crash left, and return it; None if nothing.

    What was left is removed then: it names paths of this machine.
    """
    left = reports.folder / NAME
    with suppress(OSError):
        text = left.read_text(encoding="utf-8", errors="replace")
        if not text:
            return None
        lines = list(_told(text))
        path = reports.path("\n".join(lines))
        report = {"versions": dict(reports.versions()), "hard_crash": lines}
        if reports.write(path, report):
            left.write_text("", encoding="utf-8")
            return path
    return None


def _told(text: str) -> Iterator[str]:
    """Yield what kind of crash it was and each line of code, without its folder."""
    for line in text.splitlines():
        if found := _LINE.match(line):
            yield f"{Path(found[1]).stem}:{found[3]}:{found[2]}"
        elif head := _HEAD.match(line):
            yield head[1]
