"""Two sessions that begin at one path, which nobody could write when they did.

Tests for moderator_app.stores.first_place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from moderator_app.domain.events import TimeAdded
from moderator_app.session.ports import NotSaved, Recorded
from moderator_app.stores.session_files import (
    OpenSession,
    SessionKind,
    create_session,
    open_session,
)

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)
OURS = [Recorded(1, SIX, "ours", TimeAdded(timedelta(minutes=1)))]
THEIRS = [replace(OURS[0], seat="theirs")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder in whose place a file lies."""
    folder = tmp_path / "folder"
    folder.touch()
    return folder


@pytest.fixture
def begun(folder: Path) -> Iterator[Callable[[], OpenSession]]:
    """Begin sessions at one path; all are closed in the end."""
    made: list[OpenSession] = []

    def begun() -> OpenSession:
        made.append(create_session(folder / "a.session", SessionKind.REAL))
        return made[-1]

    yield begun
    for session in made:
        session.close()


Begun = Callable[[], OpenSession]


def held_by(path: Path) -> list[Recorded]:
    session = open_session(path)
    try:
        return list(session.log.read())
    finally:
        session.close()


@pytest.mark.parametrize("goes", [True, False])
def test_the_one_that_comes_second_is_put_beside_the_first(
    folder: Path, begun: Begun, goes: bool
) -> None:
    ours, theirs = begun(), begun()
    with pytest.raises(NotSaved):
        ours.log.append(0, OURS, {})
    folder.unlink()
    theirs.log.append(0, THEIRS, {})
    if goes:
        theirs.close()
    ours.log.append(0, OURS, {})
    assert theirs.path == folder / "a.session"
    assert ours.path == folder / "a-2.session"
    ours.close()
    theirs.close()
    assert (held_by(theirs.path), held_by(ours.path)) == (THEIRS, OURS)
    assert (
        sorted(path.suffix for path in folder.iterdir() if "aside" in path.name) == []
    )


def test_a_third_is_put_beside_both(folder: Path, begun: Begun) -> None:
    sessions = [begun(), begun(), begun()]
    folder.unlink()
    for session in sessions:
        session.log.append(0, [replace(OURS[0], seat=str(session))], {})
    assert [session.path.stem for session in sessions] == ["a", "a-2", "a-3"]


@pytest.mark.parametrize("content", [b"a letter", b""])
def test_what_else_lies_there_is_left_alone_and_what_is_empty_is_begun_in(
    folder: Path, begun: Begun, content: bytes
) -> None:
    ours = begun()
    folder.unlink()
    folder.mkdir()
    ours.path.write_bytes(content)
    ours.log.append(0, OURS, {})
    assert ours.path.stem == ("a-2" if content else "a")
    if content:
        assert (folder / "a.session").read_bytes() == content


def test_a_folder_in_its_place_is_left_alone(folder: Path, begun: Begun) -> None:
    ours = begun()
    folder.unlink()
    ours.path.mkdir(parents=True)
    ours.log.append(0, OURS, {})
    assert ours.path.stem == "a-2"


def test_a_place_that_cannot_be_asked_is_a_trouble(folder: Path, begun: Begun) -> None:
    ours = begun()
    folder.unlink()
    folder.mkdir()
    ours.path.with_name("a.session.lock").symlink_to(folder / "nowhere" / "lock")
    with pytest.raises(NotSaved):
        ours.log.append(0, OURS, {})
