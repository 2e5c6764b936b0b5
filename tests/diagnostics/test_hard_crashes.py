"""Tests for moderator_app.diagnostics.hard_crashes."""

import json
import subprocess
import sys
from pathlib import Path

from moderator_app.diagnostics.crash_reports import CrashReports
from moderator_app.diagnostics.hard_crashes import (
    NAME,
    report_hard_crash,
    watch_for_hard_crashes,
)

ROOT = Path(__file__).parents[2]
CRASH = """
import os, sys
from pathlib import Path
from moderator_app.diagnostics.hard_crashes import watch_for_hard_crashes
kept = watch_for_hard_crashes(Path(sys.argv[1]))
def crash():
    os.abort()
crash()
"""


def crash(folder: Path) -> None:
    """Let a process crash as a fault in a library makes it crash."""
    program = folder.parent / "ana.py"
    program.write_text(CRASH)
    subprocess.run(
        [sys.executable, program, folder], env={"PYTHONPATH": str(ROOT)}, check=False
    )


def test_a_hard_crash_is_reported_at_the_next_start_without_paths(
    tmp_path: Path,
) -> None:
    logs = tmp_path / "logs"
    crash(logs)
    reports = CrashReports(logs, lambda: {"program": "0.1"})
    path = report_hard_crash(reports)
    assert path is not None
    report = json.loads(path.read_text(encoding="utf-8"))
    assert report["hard_crash"][0] == "Fatal Python error: Aborted"
    assert "ana:crash:7" in report["hard_crash"]
    assert str(tmp_path) not in path.read_text(encoding="utf-8")
    assert (logs / NAME).read_text() == ""
    assert report_hard_crash(reports) is None


def test_where_nothing_crashed_nothing_is_reported(tmp_path: Path) -> None:
    assert report_hard_crash(CrashReports(tmp_path)) is None


def test_where_nothing_can_be_written_nothing_is_watched(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert watch_for_hard_crashes(tmp_path / "file") is None
