"""The connection fails: hold at once, the reason after it, and go on."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import PAGE, Console


def test_the_clock_stands_still_and_goes_on(tmp_path: Path) -> None:
    with Console(["rehearse", PAGE, "--accept", "--speed", "5"], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space")
        console.wait_for("^Remaining ")
        console.press("h")
        stopped = console.wait_for(r"^Resume with the (\d:\d\d) left")[1]
        console.press("c")
        console.wait_for("^On hold: connection")
        console.wait_for("^stopped for (?!0:0[0-4])")
        assert console.find(f"^Remaining {stopped}$")
        console.press("h")
        console.wait_for("^Running")
        console.wait_for(rf"^Remaining (?!{stopped})\d:\d\d$")


def test_undo_names_what_it_takes_back(tmp_path: Path) -> None:
    with Console(["rehearse", PAGE, "--accept", "--speed", "1"], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space")
        console.wait_for(r"^Undo: next \d\d:\d\d:\d\d")
        console.press("BackSpace")
        console.wait_for("^Starts in ")
        console.press("shift+BackSpace")
        console.wait_for(r"\b1 of 8\b")
