"""Tests for moderator_app.diagnostics."""

import json
import logging
from pathlib import Path

from moderator_app.diagnostics import log_to

LOGGER = logging.getLogger("moderator_app.tests")


def lines_of(folder: Path) -> list[dict[str, str]]:
    text = (folder / "console.log").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def test_a_failure_is_kept_as_one_line_with_its_traceback(tmp_path: Path) -> None:
    handler = log_to(tmp_path / "logs")
    assert handler is not None
    try:
        raise KeyError("lost")
    except KeyError:
        LOGGER.exception("The show went on after %s", "a failure")
    logging.getLogger("moderator_app").removeHandler(handler)
    handler.close()
    (line,) = lines_of(tmp_path / "logs")
    assert line["what"] == "The show went on after a failure"
    assert line["level"] == "ERROR"
    assert line["where"] == "moderator_app.tests"
    assert "KeyError: 'lost'" in line["traceback"]


def test_without_a_place_for_diagnostics_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert log_to(tmp_path / "file") is None
