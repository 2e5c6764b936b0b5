"""Tests for moderator_app.cli, moderator_app.cli.stop and moderator_app.cli.window."""

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

from moderator_app.cli import main
from moderator_app.cli.stop import Stop
from moderator_app.cli.window import opening_of
from moderator_app.resource_files import resource
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.session_files import SessionKind, create_session
from tests.builders import START, the_seed_hour

SAMPLE = resource("sample_programmes", "metropolis-al-las-webinar-2020-04-03.md")


def given(**values: object) -> argparse.Namespace:
    usual: dict[str, object] = {
        "command": "run",
        "programme": SAMPLE,
        "session": None,
        "accept": False,
    }
    return argparse.Namespace(**usual | values)


def test_reading_a_programme_succeeds(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(SAMPLE)]) == 0
    assert "Oriol Illa" in capsys.readouterr().out


def test_simulating_a_programme_succeeds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "acts.txt"
    script.write_text("00:00:00 next")
    assert main(["simulate", str(SAMPLE), "--script", str(script), "--json"]) == 0
    assert '"act": "next"' in capsys.readouterr().out


def test_a_session_is_checked_told_and_rescued(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = str(a_session(tmp_path / "a.session", SessionKind.REAL))
    assert main(["check", session]) == 0
    assert main(["history", session, "--json"]) == 0
    assert main(["rescue", session, "--to", str(tmp_path / "b.session")]) == 0
    told = capsys.readouterr()
    assert len(told.out.splitlines()) == 3
    assert told.err == ""


def test_a_damaged_session_is_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = a_session(tmp_path / "a.session", SessionKind.REAL)
    session.write_bytes(session.read_bytes()[:5000])
    assert main(["check", str(session)]) == 1
    assert main(["history", str(session)]) == 1
    assert "damaged" in capsys.readouterr().err
    assert opening_of(given(session=session), "en").aim.file == session


def test_what_cannot_be_done_is_one_sentence_and_two(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["read", "nowhere.md"]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1


def test_whoever_stops_reading_our_output_gets_no_traceback() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "moderator_app", "read", str(SAMPLE)],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


def test_no_command_opens_with_nothing() -> None:
    assert opening_of(given(command=None), "en").name == ""


def test_a_run_opens_the_page_for_its_review() -> None:
    opening = opening_of(given(), "en")
    assert (opening.page, opening.programme) == (SAMPLE, None)
    assert opening.aim.speed is None


def test_accepting_takes_the_usual_answers() -> None:
    programme = opening_of(given(accept=True), "en").programme
    assert programme is not None
    assert len(programme.segments) == 8


def test_a_rehearsal_keeps_its_speed() -> None:
    assert opening_of(given(command="rehearse", speed=60.0), "en").aim.speed == 60.0


def a_session(path: Path, kind: SessionKind) -> Path:
    session = create_session(path, kind)
    ShowRunner.begin(session.log, the_seed_hour(), lambda: START, bytes)
    session.close()
    return path


def test_a_session_that_exists_needs_no_programme(tmp_path: Path) -> None:
    session = a_session(tmp_path / "a.session", SessionKind.REAL)
    opening = opening_of(given(session=session, programme=Path("gone.md")), "en")
    assert opening.aim.file == session


def test_a_real_session_is_never_rehearsed_in(tmp_path: Path) -> None:
    session = a_session(tmp_path / "a.session", SessionKind.REAL)
    with pytest.raises(Stop, match="is a real session"):
        opening_of(given(command="rehearse", speed=60.0, session=session), "en")


def test_practice_never_becomes_a_real_session(tmp_path: Path) -> None:
    session = a_session(tmp_path / "a.session", SessionKind.SIMULATED)
    with pytest.raises(Stop, match="is practice"):
        opening_of(given(session=session), "en")


def test_a_file_that_is_no_session_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.session"
    path.write_text("mine")
    with pytest.raises(Stop, match=r"a\.session is no session"):
        opening_of(given(session=path), "en")


def test_a_page_that_is_not_there_stops_before_any_window() -> None:
    with pytest.raises(Stop, match=r"gone\.md"):
        opening_of(given(programme=Path("gone.md")), "en")
