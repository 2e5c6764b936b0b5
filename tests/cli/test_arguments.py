"""Tests for moderator_app.cli.arguments."""

from pathlib import Path

import pytest

from moderator_app.cli.arguments import parser
from moderator_app.texts.command_line import CommandLineTexts

ENGLISH = CommandLineTexts("en")


def test_no_command_is_the_start_screen() -> None:
    assert parser(ENGLISH).parse_args([]).command is None


def test_a_run_has_a_programme_and_may_have_a_session() -> None:
    given = parser(ENGLISH).parse_args(["run", "a.md", "--session", "b", "--accept"])
    assert (given.programme, given.session, given.accept) == (
        Path("a.md"),
        Path("b"),
        True,
    )


def test_a_rehearsal_has_a_speed() -> None:
    given = parser(ENGLISH).parse_args(["rehearse", "a.md", "--speed", "60"])
    assert given.speed == 60.0


@pytest.mark.parametrize("speed", ["0", "-1", "nan", "inf", "fast", "1e9"])
def test_what_is_no_speed_is_refused_with_what_one_is(
    speed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        parser(ENGLISH).parse_args(["rehearse", "a.md", f"--speed={speed}"])
    assert stopped.value.code == 2
    assert f"“{speed}” is no speed: give a number" in capsys.readouterr().err


def test_a_simulation_needs_a_script() -> None:
    with pytest.raises(SystemExit):
        parser(ENGLISH).parse_args(["simulate", "a.md"])
