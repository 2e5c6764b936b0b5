"""The whole hour of the sample page, from the review to the end, by keys alone."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import PAGE, Console

HALF_A_MINUTE_USED = r"^(0:[3-5]\d|[1-9]\d?:\d\d) of \d+:\d\d used"
MOST_PRESSES = 16


def test_eight_segments_run_in_few_presses(tmp_path: Path) -> None:
    with Console(["rehearse", PAGE, "--speed", "60"], tmp_path) as console:
        console.wait_for("61 minutes")
        console.press("ctrl+Return")
        console.wait_for("^Starts in ")
        console.presses = 0
        console.press("space")
        for number in range(1, 9):
            console.wait_for(rf"\b{number} of 8\b")
            console.wait_for(HALF_A_MINUTE_USED)
            console.press("space")
        console.wait_for("Session over")
        assert console.presses <= MOST_PRESSES
