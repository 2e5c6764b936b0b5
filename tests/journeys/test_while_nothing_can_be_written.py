"""The session's folder goes away, its disk fills up or hangs; the show goes on.

Nothing is lost: all is written as soon as it can be, and until then a mark stands.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys import on_a_hanging_drive
from tests.journeys.console import PAGE, Console
from tests.journeys.files import history
from tests.journeys.on_a_hanging_drive import let_hang

FULL = r"^(\d+) acts? (is|are) only in memory: the disk is full\. Free some space"
SLOW = r"^\d+ acts? (is|are) only in memory: the drive does not answer\."
GONE = r"^(\d+) acts? (is|are) only in memory: the session's folder is gone\. Put it"


def ask(console: Console, question: str) -> None:
    """Log a question."""
    console.press("q")
    console.type(question)
    console.press("Return")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a disk of a megabyte that is nobody else's."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("A small disk cannot be mounted here.")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_folder_that_went_away_and_came_back(tmp_path: Path) -> None:
    folder, away = tmp_path / "sessions", tmp_path / "away"
    folder.mkdir()
    file = folder / "hour.session"
    with Console(["run", PAGE, "--accept", "--session", file], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space")
        console.wait_for("^Remaining ")
        folder.rename(away)
        ask(console, "Who pays?")
        console.wait_for("Question 1, waiting: Who pays")
        console.wait_for(GONE)
        console.wait_for("· not saved$")
        ask(console, "And when?")
        console.wait_for("Question 2, waiting: And when")
        console.wait_for(GONE)
        away.rename(folder)
        console.wait_for("All is saved again")
        console.wait_until_gone("only in memory")
        console.wait_for("· saved$")
        told = history(file)
    assert [line for line in told if "Who pays?" in line or "And when?" in line] == (
        told[-2:]
    )


def test_a_disk_that_is_full_and_has_room_again(
    tmp_path: Path, small_disk: Path
) -> None:
    file, ballast = small_disk / "hour.session", small_disk / "ballast"
    with Console(["run", PAGE, "--accept", "--session", file], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space")
        console.wait_for("^Remaining ")
        fill(ballast)
        questions = [f"Question {number}?" for number in range(12)]
        for question in questions:
            ask(console, question)
        console.wait_for(FULL)
        console.press("alt+F4")
        console.wait_for(r"Close the window\? \d+ acts? (is|are) only in memory")
        console.press("1")
        ballast.unlink()
        console.wait_for("All is saved again")
        console.wait_until_gone("only in memory")
        told = history(file)
    assert [line for line in told if "Question" in line][-12:] == told[-12:]
    assert all(q in line for q, line in zip(questions, told[-12:], strict=True))


def test_a_drive_that_hangs_never_holds_up_the_show(tmp_path: Path) -> None:
    file, program = tmp_path / "hour.session", Path(on_a_hanging_drive.__file__)
    words: list[str | Path] = ["run", PAGE, "--accept", "--session", file]
    with Console(words, tmp_path, program=program) as console:
        console.wait_for("^Start now")
        console.press("space")
        console.wait_for("^Remaining ")
        let_hang(tmp_path, True)
        ask(console, "Who pays?")
        console.wait_for("Question 1, waiting: Who pays", seconds=3)
        console.wait_for(SLOW, seconds=3)
        console.press("h")
        console.wait_for("^On hold")
        let_hang(tmp_path, False)
        console.wait_for("All is saved again")
        console.wait_until_gone("only in memory")
        told = history(file)
    assert len(told) == 4


def fill(ballast: Path) -> None:
    """Write until there is no room for a byte more."""
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return
