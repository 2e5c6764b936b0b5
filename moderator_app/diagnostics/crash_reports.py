"""Crash reports: one file for each failure that differs, kept on this machine."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from moderator_app.diagnostics.failure import Failure
from moderator_app.diagnostics.versions import versions

MOST = 20
"""How many reports are kept; the oldest go."""

PATTERN = "crash-*.json"


@dataclass(frozen=True, slots=True)
class Fall:
    """A failure that nobody caught: how often by now, when (UTC), at which event.

    ``event`` is the newest version of the session's log, None without one.
    """

    failure: Failure
    times: int
    at: datetime
    event: int | None = None


@dataclass(frozen=True, slots=True)
class CrashReports:
    """Writes reports into a folder, which need not exist yet."""

    folder: Path
    versions: Callable[[], Mapping[str, str]] = versions  # asked when one is written

    def keep(self, fall: Fall) -> Path | None:
        """Write a fall's report and return its path; None where it cannot be kept."""
        path = self.path(fall.failure.place)
        report = {
            "first": _first(path) or fall.at.isoformat(),
            "last": fall.at.isoformat(),
            "times": fall.times,
            "event": fall.event,
            "versions": dict(self.versions()),
            **fall.failure.plain(),
        }
        return path if self.write(path, report) else None

    def path(self, failure: str) -> Path:
        """Return where the report of a failure belongs, the same one each time."""
        return self.folder / f"crash-{sha256(failure.encode()).hexdigest()[:12]}.json"

    def write(self, path: Path, report: Mapping[str, Any]) -> bool:
        """Write a report and let the oldest go; tell whether it is there."""
        text = json.dumps(report, ensure_ascii=False, indent=1)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text + "\n", encoding="utf-8", errors="replace")
        except OSError:
            return False
        self._prune()
        return True

    def _prune(self) -> None:
        with suppress(OSError):  # another copy of the program may do the same now
            found = sorted(self.folder.glob(PATTERN), key=lambda p: p.stat().st_mtime)
            for path in found[:-MOST]:
                path.unlink(missing_ok=True)


def _first(path: Path) -> str:
    """Return when this failure was first seen, empty if never."""
    try:
        first = json.loads(path.read_text(encoding="utf-8"))["first"]
    except (OSError, ValueError, LookupError, TypeError):
        return ""
    return first if isinstance(first, str) else ""
