"""What was read is corrected in the review by keyboard, before it is a session."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import PAGE, Console


def test_a_corrected_title_is_the_sessions(tmp_path: Path) -> None:
    with Console(["rehearse", PAGE, "--speed", "1"], tmp_path) as console:
        console.wait_for("^Title")
        console.press_until("Tab", "^Title")
        console.press("Return", "ctrl+a")
        console.type("Cities abroad")
        console.press("Return")
        console.wait_for("^Title Cities abroad")
        console.press("ctrl+Return")
        console.wait_for("^Starts in ")
        assert console.find("^Cities abroad$")
