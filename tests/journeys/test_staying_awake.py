"""A live session keeps the computer awake, or says that it cannot promise that."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import PAGE, PATIENCE, Console
from tests.journeys.screen_saver import ScreenSaver

MAY_SLEEP = "This computer does not promise to stay awake"


def test_the_desktop_is_asked_from_the_start_to_the_end(tmp_path: Path) -> None:
    with (
        Console(["rehearse", PAGE, "--accept"], tmp_path) as console,
        ScreenSaver(console.bus) as desktop,
    ):
        console.wait_for("^Start now")
        assert not desktop.was_asked.is_set()
        console.press("space")
        assert desktop.was_asked.wait(PATIENCE)
        console.wait_for("^Remaining ")
        assert console.find(MAY_SLEEP) is None
        console.press("ctrl+shift+e")
        console.wait_for("Session over")
        assert desktop.was_let_go.wait(PATIENCE)


def test_a_desktop_that_promises_nothing_is_told_in_words(tmp_path: Path) -> None:
    with Console(["rehearse", PAGE, "--accept"], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space")
        console.wait_for(f"{MAY_SLEEP}: switch off sleep")
        console.press("Escape")
        console.wait_until_gone(MAY_SLEEP)
        console.wait_for("^Remaining ")
