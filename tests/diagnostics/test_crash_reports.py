"""Tests for moderator_app.diagnostics.crash_reports and .versions.

moderator_app.diagnostics.versions
"""

import json
import os
from datetime import UTC, datetime
from pathlib import Path

from moderator_app.diagnostics.crash_reports import MOST, CrashReports, Fall
from moderator_app.diagnostics.failure import failure_of
from moderator_app.diagnostics.versions import versions
from tests.diagnostics.failing import caught, fail_saying

SOON = datetime(2020, 4, 3, 14, 30, tzinfo=UTC)
LATER = datetime(2020, 4, 3, 15, 30, tzinfo=UTC)


def a_fall(at: datetime = SOON, times: int = 1) -> Fall:
    return Fall(failure_of(caught(lambda: fail_saying("Ana"))), times, at, event=17)


def test_a_report_tells_what_failed_in_what_and_when(tmp_path: Path) -> None:
    path = CrashReports(tmp_path / "logs", lambda: {"program": "0.1"}).keep(a_fall())
    assert path is not None
    report = json.loads(path.read_text(encoding="utf-8"))
    assert report.pop("causes")[0]["kind"] == "builtins.RuntimeError"
    assert report == {
        "first": SOON.isoformat(),
        "last": SOON.isoformat(),
        "times": 1,
        "event": 17,
        "versions": {"program": "0.1"},
        "thread": "MainThread",
    }


def test_the_same_failure_has_one_report_that_says_when_it_began(
    tmp_path: Path,
) -> None:
    reports = CrashReports(tmp_path)
    falls = [reports.keep(a_fall(at, n)) for n, at in ((1, SOON), (10, LATER))]
    (path,) = tmp_path.iterdir()
    report = json.loads(path.read_text(encoding="utf-8"))
    assert falls == [path, path]
    assert (report["first"], report["last"]) == (SOON.isoformat(), LATER.isoformat())
    assert report["times"] == 10


def test_a_report_that_cannot_be_read_is_written_anew(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)
    path = reports.keep(a_fall())
    assert path is not None
    for odd in ("{", "[]", '{"first": 3}', "\ud800"):
        path.write_bytes(odd.encode("utf-8", "surrogatepass"))
        reports.keep(a_fall(LATER))
        assert json.loads(path.read_text("utf-8"))["first"] == LATER.isoformat()


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    for number in range(MOST + 5):
        old = tmp_path / f"crash-{number}.json"
        old.write_text("{}")
        os.utime(old, (number, number))
    path = CrashReports(tmp_path).keep(a_fall())
    left = set(tmp_path.iterdir())
    assert len(left) == MOST
    assert {path, tmp_path / f"crash-{MOST + 4}.json"} <= left
    assert tmp_path / "crash-0.json" not in left


def test_a_report_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert CrashReports(tmp_path / "file").keep(a_fall()) is None


def test_the_versions_of_all_that_runs_are_told() -> None:
    found = versions()
    assert set(found) == {"program", "python", "qt", "sqlite", "system"}
    assert all(found.values())
