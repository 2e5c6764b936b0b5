"""Tests for moderator_app.cli.history."""

import io
import json
from pathlib import Path

import pytest

from moderator_app.cli.history import history_command
from moderator_app.cli.stop import Stop
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.session_files import SessionKind, create_session
from moderator_app.stores.structure import to_plain
from moderator_app.stores.verifying import read_session
from tests.builders import START, a_programme
from tests.stores.sessions import EVENTS, begun, closed, writing_over


@pytest.fixture
def session(tmp_path: Path) -> Path:
    return closed(tmp_path / "a.session")


def told(
    path: Path, as_json: bool = False, language: str = "en"
) -> tuple[int, list[str], str]:
    out, err = io.StringIO(), io.StringIO()
    code = history_command(path, as_json, language, out, err)
    return code, out.getvalue().split("\n")[:-1], err.getvalue()


def test_each_event_is_one_line(session: Path) -> None:
    code, lines, errors = told(session)
    assert (code, len(lines), errors) == (0, EVENTS, "")
    assert lines[2:4] == [
        "   3  16:30:20  Question 1 logged: “Who pays?” (Ana).",
        "   4  16:30:30  Started: “Part 1” (segment 1) is live.",
    ]


def test_each_language_has_its_words(session: Path) -> None:
    lines = told(session, language="es")[1]
    assert lines[3] == "   4  16:30:30  Empieza: «Part 1» (parte 1) está en vivo."


def test_programs_get_one_object_a_line(session: Path) -> None:
    records = read_session(session).records
    objects = [json.loads(line) for line in told(session, as_json=True)[1]]
    assert [(o["version"], o["at"], o["seat"], o["command"]) for o in objects] == [
        (r.version, r.at.isoformat(), r.seat, r.command or None) for r in records
    ]
    assert [(o["event"], o["body"]) for o in objects] == [
        (type(r.event).__name__, to_plain(r.event)) for r in records
    ]
    assert objects[0]["schema"] == 2
    assert objects[3]["sentence"] == "Started: “Part 1” (segment 1) is live."
    assert (objects[2]["text"], objects[2]["asker"]) == ("Who pays?", "Ana")
    assert "text" not in objects[3]


def test_erased_words_stay_away(session: Path) -> None:
    objects = [json.loads(line) for line in told(session, as_json=True)[1]]
    (erased,) = [o for o in objects if o["body"].get("number") == 3 and "text" in o]
    assert (erased["text"], erased["asker"]) == (None, None)
    assert "its words are gone" in erased["sentence"]


def test_a_session_that_runs_tells_what_happened_so_far(tmp_path: Path) -> None:
    session = begun(tmp_path / "a.session")
    assert len(told(session.path)[1]) == EVENTS
    session.close()


@pytest.mark.parametrize("as_json", [False, True])
def test_of_a_damaged_session_all_before_the_damage_is_told(
    session: Path, as_json: bool
) -> None:
    with writing_over(session) as db:
        db.execute("update event set seat = 'host' where version = 6")
    code, lines, errors = told(session, as_json)
    assert (code, len(lines)) == (1, 5)
    assert "event 6 was changed" in errors


@pytest.mark.parametrize("letter", ["\n", "\r", "\x1b[2J", "\x85", "\u2028", "\x00"])
def test_nobodys_words_break_a_line(tmp_path: Path, letter: str) -> None:
    session = create_session(tmp_path / "a.session", SessionKind.REAL)
    runner = ShowRunner.begin(session.log, a_programme("5:00"), lambda: START, bytes)
    runner.ask("moderator", f"one{letter}two", f"An{letter}a")
    session.close()
    for as_json in (False, True):
        code, lines, _ = told(session.path, as_json)
        assert (code, len(lines)) == (0, 2)
        assert lines[1].splitlines() == [lines[1]]
        assert "\x1b" not in lines[1]


def test_what_is_no_session_stops(tmp_path: Path) -> None:
    with pytest.raises(Stop):
        told(tmp_path / "none")
