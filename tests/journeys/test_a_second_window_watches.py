"""A second copy on a live session watches it; the first dies, and it takes over."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import PAGE, Console
from tests.journeys.files import history


def test_it_never_writes_until_nobody_else_does(tmp_path: Path) -> None:
    file, folders = tmp_path / "hour.session", (tmp_path / "a", tmp_path / "b")
    for folder in folders:
        folder.mkdir()
    words: list[str | Path] = ["run", PAGE, "--accept", "--session", file]
    with Console(words, folders[0]) as first, Console(words, folders[1]) as second:
        first.wait_for("^Start now")
        second.wait_for("^Another window runs this session")
        first.press("space")
        second.wait_for(r"\b1 of 8\b")
        second.press("space")
        second.wait_for("Another window runs this session: this one only watches")
        second.wait_for("^The keys go to: WATCHING")
        known = history(file)

        first.kill()
        second.wait_for("^Attention: Nobody runs this session now")
        second.press("Escape", "1")
        second.wait_until_gone("only watches")
        second.press("space")
        second.wait_for(r"\b2 of 8\b")
        assert history(file)[: len(known)] == known
        assert len(history(file)) == len(known) + 1
