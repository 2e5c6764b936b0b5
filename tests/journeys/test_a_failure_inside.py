"""A part of the window fails at each paint, and a command in its thread: it goes on."""

from __future__ import annotations

import json
from pathlib import Path

from tests.journeys.console import PAGE, Console

BROKEN = """
import sys
from moderator_app.cli import main
from moderator_app.desktop.ribbon.ribbon_panel import RibbonPanel
from moderator_app.session.show_runner import ShowRunner

handle = ShowRunner.handle

def paint(panel, event):
    raise ValueError("Ana asks")

def handle_or_fail(runner, seat, command, *more):
    if type(command).__name__ == "Hold":
        raise KeyError("Ana holds")
    return handle(runner, seat, command, *more)

RibbonPanel.paintEvent = paint
ShowRunner.handle = handle_or_fail
sys.exit(main())
"""


def test_the_show_goes_on_and_a_report_tells_where_it_was(tmp_path: Path) -> None:
    program = tmp_path / "broken.py"
    program.write_text(BROKEN, encoding="utf-8")
    words = ("run", PAGE, "--accept")
    with Console(words, tmp_path, program=program) as console:
        console.wait_for("Something inside the program failed, but it goes on")
        console.press("space")
        console.wait_for(r"\b1 of 8\b")
        console.press("h")
        console.press("plus")
        console.wait_for("used .* of 4:00")
    reports = list(tmp_path.rglob("crash-*.json"))
    kept = [path.read_text("utf-8") for path in (*reports, *tmp_path.rglob("*.log"))]
    threads = {json.loads(path.read_text("utf-8"))["thread"] for path in reports}
    assert threads == {"MainThread", "session"}
    assert not any("Ana" in text for text in kept)
