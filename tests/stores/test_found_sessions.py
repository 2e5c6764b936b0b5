"""Damaged sessions are found for what they are.

Tests for moderator_app.stores.found_sessions.
"""

from pathlib import Path

import pytest

from moderator_app.stores.found_sessions import (
    FoundSession,
    Unreadable,
    find_session,
    free_path,
    look_at,
    sessions_among,
    sessions_in,
)
from moderator_app.stores.session_files import open_session
from moderator_app.stores.verdict import Damaged
from tests.stores.sessions import closed, writing_over


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = closed(tmp_path / "a.session")
    with writing_over(path) as db:
        db.execute("update event set seat = 'host' where version = 6")
    return path


def test_a_damaged_session_is_never_opened_silently(damaged: Path) -> None:
    for opening in (open_session, find_session):
        with pytest.raises(Damaged) as raised:
            opening(damaged)
        assert raised.value.whole_events == 5
        assert raised.value.where.number == 6


def test_a_damaged_session_lets_go_of_its_lock(damaged: Path) -> None:
    with pytest.raises(Damaged):
        open_session(damaged)
    with pytest.raises(Damaged):
        open_session(damaged)


def test_a_damaged_session_is_listed_as_far_as_it_is_whole(damaged: Path) -> None:
    (found,) = sessions_in(damaged.parent)
    assert isinstance(found, FoundSession)
    assert not found.verdict.is_whole
    assert (found.show.version, found.newest.version) == (5, 5)


def test_a_session_of_which_nothing_is_whole_is_still_listed(damaged: Path) -> None:
    with writing_over(damaged) as db:
        db.execute("update event set seat = 'host' where version = 1")
    with pytest.raises(Damaged):
        look_at(damaged)
    (found,) = sessions_in(damaged.parent)
    assert isinstance(found, Damaged)


def test_what_cannot_be_read_now_is_listed_for_that(tmp_path: Path) -> None:
    path, too_long = tmp_path / "a.session", tmp_path / ("n" * 300)
    path.symlink_to(path)
    (found,) = sessions_among([path, too_long, tmp_path / "gone"])
    assert isinstance(found, Unreadable)
    assert found.path == path


def test_a_free_path_is_found_also_where_nobody_can_tell(tmp_path: Path) -> None:
    name = "n" * 300
    assert free_path(tmp_path, name).stem == name
