"""Closing the window during a session asks beside the work; the session goes on."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import PAGE, Console


def test_the_show_goes_on_while_it_asks(tmp_path: Path) -> None:
    with Console(["rehearse", PAGE, "--accept", "--speed", "5"], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space")
        console.wait_for("^Remaining 2:")
        console.press("alt+F4")
        console.wait_for("Close the window")
        console.wait_for("^Remaining 2:3")
        console.press("1")
        assert console.ended() == 0
