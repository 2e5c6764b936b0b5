"""Questions are logged in one field and put on air by one key."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.console import PAGE, Console


def test_a_question_goes_from_the_field_to_the_answer(tmp_path: Path) -> None:
    with Console(["rehearse", PAGE, "--accept", "--speed", "1"], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space", "q")
        console.wait_for("The keys go to: TYPING")
        console.type("Who pays for it?")
        console.press("Return")
        console.wait_for("Question 1, waiting: Who pays for it")
        console.wait_for("The keys go to: SHOW")
        console.press("a")
        console.wait_for("Question 1, on air: Who pays for it")
        console.press("r")
        console.wait_for("Question 1, answered: Who pays for it")


def test_in_the_field_space_is_a_space(tmp_path: Path) -> None:
    with Console(["rehearse", PAGE, "--accept", "--speed", "1"], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space", "q")
        console.wait_for("The keys go to: TYPING")
        console.type("And after that")
        console.press("Return")
        console.wait_for("Question 1, waiting: And after that")
        assert console.find(r"\b1 of 8\b")
