"""The program alone opens the start screen, and the sample is one key away."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import Console


def test_the_sample_becomes_a_session(tmp_path: Path) -> None:
    with Console([], tmp_path) as console:
        console.wait_for("Drop the page")
        console.press("ctrl+e")
        console.wait_for("61 minutes")
        console.press("ctrl+Return")
        console.wait_for("^Start now")
