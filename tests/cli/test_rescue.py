"""Tests for moderator_app.cli.rescue."""

import io
from pathlib import Path

import pytest

from moderator_app.cli.rescue import rescue_command
from moderator_app.cli.stop import Stop
from moderator_app.stores.verifying import verify
from tests.stores.sessions import closed, writing_over


@pytest.fixture
def session(tmp_path: Path) -> Path:
    return closed(tmp_path / "a.session")


def told(path: Path, language: str = "en") -> tuple[int, str]:
    new, out = path.with_name("new.session"), io.StringIO()
    code = rescue_command(path, new, language, out)
    assert verify(new).is_whole
    return code, out.getvalue().rstrip("\n").replace(str(new), "NEW")


def test_all_of_a_whole_session_is_saved(session: Path) -> None:
    assert told(session) == (0, "All of it is saved in NEW: 18 events, 4 questions.")


def test_what_is_lost_is_told(session: Path) -> None:
    with writing_over(session) as db:
        db.execute("update event set seat = 'host' where version in (7, 9, 10)")
        db.execute("delete from words where number in (1, 4)")
        db.execute("update event set body = replace(body, 'Green', 'Groan')")
    assert told(session) == (
        1,
        "Saved in NEW: 15 events, 3 questions. Lost: events 7, 9–10; the words of "
        "questions 1, 4; the proof of the programme, so compare its titles and times "
        "with the page.",
    )


def test_it_is_told_in_each_language(session: Path) -> None:
    with writing_over(session) as db:
        db.execute("update event set seat = 'host' where version = 7")
    assert told(session, "es")[1].endswith("Se ha perdido: el evento 7.")


def test_what_cannot_be_done_stops_with_a_sentence(session: Path) -> None:
    new = session.with_name("new.session")
    with pytest.raises(Stop, match="exists already"):
        rescue_command(session, session, "en", io.StringIO())
    with pytest.raises(Stop, match="could not be kept"):
        rescue_command(session, session / "new.session", "en", io.StringIO())
    with pytest.raises(Stop, match="There is no file"):
        rescue_command(session.with_name("none"), new, "en", io.StringIO())
    with pytest.raises(Stop, match="needs for itself"):
        rescue_command(session, session.with_name("a.session-wal"), "en", io.StringIO())
    with pytest.raises(Stop, match="choose a shorter path"):
        rescue_command(session, session.with_name("x" * 999), "en", io.StringIO())
    with writing_over(session) as db:
        db.execute("delete from event where version = 1")
    with pytest.raises(Stop, match="Nothing can be saved"):
        rescue_command(session, new, "en", io.StringIO())
    assert not new.exists()
