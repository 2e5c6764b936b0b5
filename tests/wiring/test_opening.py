"""Tests for moderator_app.wiring.opening."""

from pathlib import Path

from moderator_app.stores.session_files import SessionKind
from moderator_app.wiring.opening import PRACTICE, REAL, Aim, Opening
from moderator_app.wiring.places import Places
from tests.builders import the_seed_hour


def test_a_real_session_and_practice_lie_apart(tmp_path: Path) -> None:
    places = Places(tmp_path, tmp_path, tmp_path)
    for aim, kind in ((REAL, SessionKind.REAL), (PRACTICE, SessionKind.REHEARSAL)):
        session = aim.begin(the_seed_hour(), places)
        session.close()
        assert session.file.kind is kind
        assert session.file.path.parent == places.sessions(kind)


def test_a_file_that_is_named_is_taken(tmp_path: Path) -> None:
    places = Places(tmp_path, tmp_path, tmp_path)
    session = Aim(file=tmp_path / "mine.session").begin(the_seed_hour(), places)
    session.close()
    assert session.file.path == tmp_path / "mine.session"


def test_an_opening_is_called_by_its_page_or_its_title() -> None:
    assert Opening(page=Path("folder/page.md")).name == "page.md"
    assert Opening(programme=the_seed_hour()).name == "The seed hour"
    assert Opening().name == ""
