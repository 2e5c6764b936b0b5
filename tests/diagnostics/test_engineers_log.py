"""Tests for moderator_app.diagnostics.engineers_log."""

import json
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from moderator_app.diagnostics.background import Background
from moderator_app.diagnostics.engineers_log import CodeWords, log_to
from tests.diagnostics.failing import caught, fail_saying

LOGGER = logging.getLogger("moderator_app.tests")

Log = Callable[[Path], Callable[[], list[dict[str, Any]]]]


@pytest.fixture
def log() -> Iterator[Log]:
    """Let a log be kept in a folder; gives what closes it and returns its lines."""
    handlers: list[logging.Handler] = []
    background = Background()

    def begun(folder: Path) -> Callable[[], list[dict[str, Any]]]:
        handlers.append(log_to(folder, background))

        def lines() -> list[dict[str, Any]]:
            handlers[0].close()
            background.close()
            text = (folder / "console.log").read_text(encoding="utf-8")
            return [json.loads(line) for line in text.splitlines()]

        return lines

    yield begun
    for handler in handlers:
        handler.close()
    background.close()


def test_a_failure_is_kept_as_one_line_with_its_places(
    tmp_path: Path, log: Log
) -> None:
    lines = log(tmp_path / "logs")
    error = caught(lambda: os.environ["LOST"])
    LOGGER.error("The show went on after %s", CodeWords("a failure"), exc_info=error)
    (line,) = lines()
    assert line["what"] == "The show went on after a failure"
    assert (line["level"], line["thread"]) == ("ERROR", "MainThread")
    assert line["where"] == "moderator_app.tests"
    (cause,) = line["failure"]
    assert cause["kind"] == "builtins.KeyError"
    assert cause["places"][0].startswith("tests.diagnostics.failing:caught:")


def test_nobodys_words_are_kept(tmp_path: Path, log: Log) -> None:
    lines = log(tmp_path)
    error = caught(lambda: fail_saying("Ana asks"))
    LOGGER.error("%s lost %d of %s", "Ana", 3, tmp_path, exc_info=error)
    LOGGER.error("%(who)s was lost", {"who": "Ana"})
    first, second = lines()
    assert first["what"] == "str lost 3 of PosixPath".replace(
        "PosixPath", type(tmp_path).__name__
    )
    assert second["what"] == "str was lost"
    assert "Ana" not in json.dumps([first, second])


def test_a_line_that_cannot_be_formed_costs_nothing_else(
    tmp_path: Path, log: Log, capfd: pytest.CaptureFixture[str]
) -> None:
    lines = log(tmp_path)
    wrong = logging.makeLogRecord({"msg": "%d were lost", "args": ("three",)})
    for handler in logging.getLogger("moderator_app").handlers:
        handler.handle(wrong)
    LOGGER.error("The show went on")
    assert [line["what"] for line in lines()] == ["The show went on"]
    assert capfd.readouterr().err == ""


def test_without_a_place_for_diagnostics_the_program_goes_on(
    tmp_path: Path, log: Log, capfd: pytest.CaptureFixture[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("in the way")
    log(in_the_way)
    LOGGER.error("Nobody hears this")
    LOGGER.error("Nor this")
    assert in_the_way.read_text() == "in the way"
    assert capfd.readouterr().err == ""
