"""What every log promises.

Tests for moderator_app.stores.memory_log and moderator_app.stores.sqlite_log.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moderator_app.domain.events import WentNext
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import EventLog, Recorded, StaleVersion
from moderator_app.stores.memory_log import MemoryLog
from moderator_app.stores.session_files import SessionKind, create_session

ONE = QuestionNumber(1)
WORDS = Words("¿Cómo?", "Ana", b"salt")


@pytest.fixture(params=["memory", "sqlite"])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[EventLog]:
    if request.param == "memory":
        yield MemoryLog()
        return
    session = create_session(tmp_path / "a.session", SessionKind.REAL)
    yield session.log
    session.close()


def recorded(version: int) -> Recorded:
    at = datetime(2026, 3, 1, 18, 0, version, 5, tzinfo=UTC)
    return Recorded(version, at, "moderator", WentNext(SegmentNumber(version)))


def test_what_was_appended_is_read_back_in_order(log: EventLog) -> None:
    log.append(0, [recorded(1), recorded(2)], {})
    log.append(2, [recorded(3)], {})
    assert list(log.read()) == [recorded(1), recorded(2), recorded(3)]
    assert list(log.read(after=2)) == [recorded(3)]


def test_a_new_log_is_empty(log: EventLog) -> None:
    assert list(log.read()) == []
    assert dict(log.words()) == {}


@pytest.mark.parametrize("expected", [0, 2])
def test_a_writer_that_saw_another_version_is_told(
    log: EventLog, expected: int
) -> None:
    log.append(0, [recorded(1)], {})
    with pytest.raises(StaleVersion):
        log.append(expected, [recorded(expected + 1)], {ONE: WORDS})
    assert list(log.read()) == [recorded(1)]
    assert dict(log.words()) == {}


def test_words_are_kept_beside_their_event(log: EventLog) -> None:
    log.append(0, [recorded(1)], {ONE: WORDS})
    assert dict(log.words()) == {ONE: WORDS}


def test_erased_words_are_gone_and_the_events_whole(log: EventLog) -> None:
    log.append(0, [recorded(1)], {ONE: WORDS})
    log.erase_words(ONE)
    assert dict(log.words()) == {}
    assert list(log.read()) == [recorded(1)]


def test_erasing_what_is_not_there_changes_nothing(log: EventLog) -> None:
    log.append(0, [recorded(1)], {})
    log.erase_words(ONE)
    assert list(log.read()) == [recorded(1)]
