"""Tests for moderator_app.diagnostics.diagnosis."""

import json
import logging
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.diagnostics.crash_reports import Fall
from moderator_app.diagnostics.diagnosis import Diagnosis
from moderator_app.diagnostics.hard_crashes import NAME
from tests.diagnostics.failing import caught, fail_saying
from tests.trials.folders import a_folder

LOGGER = logging.getLogger("moderator_app.tests")
WORDS = st.text(min_size=4).map(lambda text: f"§{text}§")


@given(WORDS)
def test_no_file_holds_what_anybody_said(words: str) -> None:
    with a_folder() as logs:
        with Diagnosis(logs, lambda _: None):
            error = caught(lambda: fail_saying(words))
            LOGGER.error("%s failed with %r", words, error, exc_info=error)
            sys.excepthook(type(error), error, error.__traceback__)
            thread = threading.Thread(target=lambda: fail_saying(words))
            thread.start()
            thread.join()
        kept = {path.name: path.read_bytes() for path in logs.iterdir()}
    assert len(kept) == 3  # the log, what a hard crash would write, and a report
    told = b"\n".join(kept.values())
    assert words.encode("utf-8", "surrogatepass") not in told
    assert json.dumps(words)[1:-1].encode() not in told


def test_falls_are_told_and_reported_with_the_newest_event(tmp_path: Path) -> None:
    falls: list[Fall] = []
    error = caught(lambda: fail_saying("Ana"))
    with Diagnosis(tmp_path, falls.append) as diagnosis:
        diagnosis.outermost.newest_event = lambda: 17
        sys.excepthook(type(error), error, error.__traceback__)
    (path,) = tmp_path.glob("crash-*.json")
    assert json.loads(path.read_text("utf-8"))["event"] == 17
    assert [fall.event for fall in falls] == [17]


def test_what_crashed_before_is_reported_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("Fatal Python error: Aborted\n", encoding="utf-8")
    with Diagnosis(tmp_path, lambda _: None):
        pass
    (path,) = tmp_path.glob("crash-*.json")
    assert json.loads(path.read_text("utf-8"))["hard_crash"] == [
        "Fatal Python error: Aborted"
    ]


@pytest.mark.filterwarnings("error")
def test_where_nothing_can_be_written_the_show_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    falls: list[Fall] = []
    error = caught(lambda: fail_saying("Ana"))
    with Diagnosis(tmp_path / "file", falls.append):
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(falls) == 1
