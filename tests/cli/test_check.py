"""Tests for moderator_app.cli.check and moderator_app.cli.session_file."""

import io
from pathlib import Path

import pytest

from moderator_app.cli.check import check_command
from moderator_app.cli.stop import Stop
from moderator_app.stores.head_file import head_path
from moderator_app.stores.rescue import rescue
from tests.stores.sessions import begun, closed, writing_over


@pytest.fixture
def session(tmp_path: Path) -> Path:
    return closed(tmp_path / "a.session")


def told(path: Path, language: str = "en") -> tuple[int, str]:
    out = io.StringIO()
    code = check_command(path, language, out)
    (line,) = out.getvalue().splitlines()
    return code, line.replace(str(path), "FILE")


def test_a_whole_session_is_one_sentence(session: Path) -> None:
    assert told(session) == (0, "FILE is whole: 18 events, 4 questions.")


def test_a_session_that_runs_is_checked(tmp_path: Path) -> None:
    session = begun(tmp_path / "a.session")
    assert told(session.path)[0] == 0
    session.close()


def test_without_a_head_it_says_so(session: Path) -> None:
    head_path(session).unlink()
    code, line = told(session)
    assert code == 0
    assert "The head beside it is missing" in line


def test_a_damaged_session_says_what_and_where(session: Path) -> None:
    with writing_over(session) as db:
        db.execute("update event set seat = 'host' where version = 6")
        db.execute("delete from words where number = 2")
    assert told(session) == (
        1,
        "FILE is damaged: event 6 was changed; the words of question 2 are lost. "
        "5 events at its beginning are whole; “rescue” saves all that can be saved.",
    )
    assert told(session, "es")[1].startswith("FILE está dañada: el evento 6 se alteró")


def test_an_end_that_was_cut_off_is_told(session: Path) -> None:
    with writing_over(session) as db:
        db.execute("delete from event where version > 15")
        db.execute("delete from words where number = 4")
    assert "cut off after event 15; it went on to event 18" in told(session)[1]


def test_an_older_session_is_read_to_its_end() -> None:
    released = Path(__file__).parents[1] / "stores/released/format-1.session"
    code, line = told(released)
    assert code == 0
    assert line.startswith("FILE can be read to its end: 40 events, 5 questions.")


def test_a_programme_without_proof_is_told_of(session: Path) -> None:
    with writing_over(session) as db:
        db.execute("update event set body = replace(body, 'Green', 'Groan')")
    new = session.with_name("new\nname.session")
    rescue(session, new)
    code, line = told(new)
    assert code == 0
    assert "18 events, 4 questions. Its programme was saved from a damaged" in line


def test_a_file_without_acts_says_whether_they_may_lie_elsewhere(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.session"
    path.touch()
    with pytest.raises(Stop, match="nothing is in it yet"):
        told(path)
    path.with_name("b.session").hardlink_to(path)
    with pytest.raises(Stop, match="nothing is in it by this name"):
        told(path)


def test_what_is_no_session_stops(tmp_path: Path, session: Path) -> None:
    (tmp_path / "mine").write_text("mine")
    with pytest.raises(Stop, match="mine is no session"):
        told(tmp_path / "mine")
    with pytest.raises(Stop, match="There is no file"):
        told(tmp_path / "none")
    with writing_over(session) as db:
        db.pragma("user_version", 99)
    with pytest.raises(Stop, match="a newer version"):
        told(session)


def test_a_file_in_which_nothing_began_is_told_as_that(tmp_path: Path) -> None:
    path = tmp_path / "a.session"
    path.touch()
    with pytest.raises(Stop, match=r"a\.session: nothing is in it yet\.$"):
        check_command(path, "en", io.StringIO())
