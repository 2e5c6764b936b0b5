"""Closing the window during a session asks beside the work; the session goes on."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import PAGE, Console


def test_the_show_goes_on_while_it_asks(tmp_path: Path) -> None:
    with Console(["rehearse", PAGE, "--accept", "--speed", "5"], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space")
        console.wait_for("^Remaining ")
        console.press("alt+F4")
        console.wait_for("Close the window")
        then = console.wait_for(r"^Remaining \d:\d\d$")[0]
        console.wait_for(rf"^(?!{then})Remaining \d:\d\d$")
        console.press("2")
        assert console.ended() == 0
