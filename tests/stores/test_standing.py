"""Tests for moderator_app.stores.standing."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import apsw
import pytest

from moderator_app.domain.events import TimeAdded
from moderator_app.session.ports import Recorded
from moderator_app.stores.session_database import NotASession, in_memory
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.standing import Standing, standing

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)


def a_session(*minutes: int, kind: str = "real") -> apsw.Connection:
    """Return a session of as many events."""
    db = in_memory({"kind": kind})
    for version, each in enumerate(minutes, start=1):
        event = TimeAdded(timedelta(minutes=each))
        SqliteLog(db).append(version - 1, [Recorded(version, SIX, "", event)], {})
    return db


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (a_session(1, 2), Standing.SAME),
        (a_session(1), Standing.BEHIND),
        (a_session(), Standing.BEHIND),
        (a_session(1, 2, 3), Standing.AHEAD),
        (a_session(1, 5), Standing.OTHER),
        (a_session(5, 2), Standing.OTHER),
        (a_session(1, 2, kind="rehearsal"), Standing.OTHER),
        (a_session(kind="rehearsal"), Standing.OTHER),
        (apsw.Connection(":memory:"), Standing.NEW),
    ],
)
def test_a_file_is_told_by_where_the_chains_part(
    found: apsw.Connection, expected: Standing
) -> None:
    with closing(found), closing(a_session(1, 2)) as known:
        assert standing(found, SqliteLog(known)) is expected


def test_another_database_is_no_session() -> None:
    with (
        closing(apsw.Connection(":memory:")) as other,
        closing(a_session()) as known,
    ):
        other.execute("create table letter (words)")
        with pytest.raises(NotASession):
            standing(other, SqliteLog(known))
