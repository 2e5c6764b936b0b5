"""The power goes in the middle of a session; the next start goes on with it."""

from __future__ import annotations

import re
from pathlib import Path
from time import monotonic

from tests.journeys.console import PAGE, Console

REMAINING = r"^Remaining (\d+):(\d\d)$"


def seconds(found: re.Match[str]) -> int:
    return int(found[1]) * 60 + int(found[2])


def test_the_session_stands_where_it_stood(tmp_path: Path) -> None:
    with Console(["run", PAGE, "--accept"], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space")
        before, then = seconds(console.wait_for(REMAINING)), monotonic()
        console.press("q")
        console.type("Who pays for it?")
        console.press("Return")
        console.wait_for("Question 1, waiting: Who pays for it")

        console.kill()
        console.start([])
        console.wait_for("metropolitano")
        console.press("Return")

        after = seconds(console.wait_for(REMAINING))
        console.wait_for(r"\b1 of 8\b")
        console.wait_for("Question 1, waiting: Who pays for it")
        assert before - (monotonic() - then) - 1 <= after <= before
