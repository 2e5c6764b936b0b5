"""Tests for moderator_app.stores.sqlite_log: what only a file can do."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moderator_app.domain.events import WentNext
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import Recorded
from moderator_app.stores.session_files import (
    OpenSession,
    SessionKind,
    create_session,
    reading,
)
from moderator_app.stores.sqlite_log import SqliteLog

AT = datetime(2026, 3, 1, 18, tzinfo=UTC)
SECRET = "a sentence that must vanish"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[OpenSession]:
    session = create_session(tmp_path / "a.session", SessionKind.REAL)
    yield session
    session.close()


def recorded(version: int) -> Recorded:
    return Recorded(version, AT, "moderator", WentNext(SegmentNumber(version)))


def test_what_one_connection_appended_another_reads_at_once(
    session: OpenSession,
) -> None:
    session.log.append(0, [recorded(1)], {})
    with closing(reading(session.path)) as db:
        assert list(SqliteLog(db).read()) == [recorded(1)]


def test_the_newest_record_is_read_alone(session: OpenSession) -> None:
    session.log.append(0, [recorded(1), recorded(2)], {})
    assert session.log.newest() == recorded(2)


def test_a_log_of_nothing_has_no_newest_record(session: OpenSession) -> None:
    assert session.log.newest() is None


def test_a_closed_session_is_whole_in_its_one_file(tmp_path: Path) -> None:
    session = create_session(tmp_path / "b.session", SessionKind.REAL)
    session.log.append(0, [recorded(1)], {})
    session.close()
    left = {path.name for path in tmp_path.iterdir()}
    assert left - {"b.session.lock"} == {"b.session", "b.session.head"}


def test_erased_words_leave_no_trace_in_the_closed_file(tmp_path: Path) -> None:
    session = create_session(tmp_path / "d.session", SessionKind.REAL)
    session.log.append(0, [recorded(1)], {QuestionNumber(1): Words(SECRET)})
    session.log.erase_words(QuestionNumber(1))
    session.close()
    assert SECRET.encode() not in session.path.read_bytes()
