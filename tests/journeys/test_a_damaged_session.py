"""A session's file was damaged; what is whole of it goes on by one key."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import PAGE, Console
from tests.journeys.files import check, history


def flip_a_letter(file: Path, words: bytes) -> None:
    """Change a word in a file as a bad disk would: everywhere, by one bit."""
    content = file.read_bytes()
    assert words in content
    file.write_bytes(content.replace(words, words[:-1] + bytes([words[-1] ^ 1])))


def hurt(console: Console, file: Path) -> None:
    """Run a session of three events, close it, and damage a question in it."""
    console.wait_for("^Start now")
    console.press("space")
    console.wait_for("^Remaining ")
    console.press("q")
    console.type("Who pays?")
    console.press("Return")
    console.wait_for("Question 1, waiting: Who pays")
    console.press("alt+F4", "2")
    assert console.ended() == 0
    flip_a_letter(file, b"Who pays?")


def test_it_says_where_and_goes_on_with_what_is_whole(tmp_path: Path) -> None:
    file, new_file = tmp_path / "hour.session", tmp_path / "hour-rescued.session"
    with Console(["run", PAGE, "--accept", "--session", file], tmp_path) as console:
        hurt(console, file)
        console.start(["run", "--session", file, PAGE])
        console.wait_for("^The session is damaged$")
        console.wait_for("^Lost: the words of question 1. The session goes on in a new")
        assert console.focused().startswith("Go on at Bienvenida, ")
        console.press("Return")
        console.wait_for("^Remaining ")
        console.wait_for("hour-rescued.session.*Lost: the words of question 1")
        assert "3 events" in check(new_file)
        assert len(history(new_file)) == 3
        console.press("1")
        console.wait_until_gone("hour-rescued.session")
        console.kill()

        console.start(["run", "--session", file, PAGE])
        console.wait_for("^You went on from hour.session already, in hour-rescued")
        console.press("Return")
        console.wait_for("^Remaining ")
        assert not list(tmp_path.glob("hour-rescued-*"))
