"""The console speaks the system's language, to the eye and to the ear."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import PAGE, Console


def test_a_spanish_system_hears_spanish(tmp_path: Path) -> None:
    words = ("rehearse", PAGE, "--accept", "--speed", "1")
    with Console(words, tmp_path, language="es") as console:
        console.wait_for("^Las teclas van a: ")
        console.press("space")
        console.wait_for("^Quedan 2:")
        assert console.find("^(Remaining|Expected end|Hard stop)") is None
