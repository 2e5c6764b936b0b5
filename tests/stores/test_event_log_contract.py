"""What every log promises.

Tests for moderator_app.stores.memory_log, moderator_app.stores.sqlite_log and
moderator_app.stores.lasting_log.
"""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from moderator_app.domain.events import WentNext
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import BootTime, EventLog, Recorded, StaleVersion
from moderator_app.stores.memory_log import MemoryLog
from moderator_app.stores.session_database import in_memory
from moderator_app.stores.session_files import SessionKind, create_session
from moderator_app.stores.sqlite_log import SqliteLog

ONE = QuestionNumber(1)
WORDS = Words("¿Cómo?", "Ana", b"salt")


@pytest.fixture(params=["memory", "sqlite", "lasting"])
def log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[EventLog]:
    if request.param == "memory":
        yield MemoryLog()
    elif request.param == "sqlite":
        with closing(in_memory({"kind": "real"})) as db:
            yield SqliteLog(db)
    else:
        session = create_session(tmp_path / "a.session", SessionKind.REAL)
        yield session.log
        session.close()


def recorded(version: int, command: str = "") -> Recorded:
    at = datetime(2026, 3, 1, 18, 0, version, 5, tzinfo=UTC)
    boot_time = BootTime("a boot", timedelta(seconds=version)) if command else None
    event = WentNext(SegmentNumber(version))
    return Recorded(version, at, "moderator", event, command, boot_time)


def test_what_was_appended_is_read_back_in_order(log: EventLog) -> None:
    log.append(0, [recorded(1), recorded(2, "b")], {})
    log.append(2, [recorded(3)], {})
    assert list(log.read()) == [recorded(1), recorded(2, "b"), recorded(3)]
    assert list(log.read(after=2)) == [recorded(3)]
    assert list(log.read(after=3)) == []


def test_a_new_log_is_empty(log: EventLog) -> None:
    log.beat()
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


def test_what_landed_lands_once(log: EventLog) -> None:
    both = [recorded(1, "a"), recorded(2, "b")]
    log.append(0, both, {ONE: WORDS})
    log.append(0, both, {ONE: WORDS})
    log.append(1, both[1:], {})
    assert list(log.read()) == both
    assert dict(log.words()) == {ONE: WORDS}


def test_what_landed_in_part_is_completed(log: EventLog) -> None:
    three = [recorded(1, "a"), recorded(2, "b"), recorded(3, "c")]
    log.append(0, three[:2], {})
    log.append(0, three, {ONE: WORDS})
    log.append(0, three[:1], {})
    assert list(log.read()) == three
    assert dict(log.words()) == {ONE: WORDS}


@pytest.mark.parametrize("commands", [("a", "x"), ("a", ""), ("x", "b")])
def test_others_acts_are_not_taken_for_ours(
    log: EventLog, commands: tuple[str, str]
) -> None:
    there = [recorded(1, "a"), recorded(2, "b")]
    log.append(0, there, {})
    ours = [recorded(number, each) for number, each in enumerate(commands, start=1)]
    with pytest.raises(StaleVersion):
        log.append(0, ours, {ONE: WORDS})
    assert list(log.read()) == there
    assert dict(log.words()) == {}


def test_acts_without_an_id_are_never_known_again(log: EventLog) -> None:
    log.append(0, [recorded(1)], {})
    with pytest.raises(StaleVersion):
        log.append(0, [recorded(1)], {})


def test_a_command_that_landed_elsewhere_does_not_land_again(log: EventLog) -> None:
    log.append(0, [recorded(1, "a")], {})
    with pytest.raises(StaleVersion):
        log.append(1, [recorded(2, "a")], {ONE: WORDS})
    assert list(log.read()) == [recorded(1, "a")]
    assert dict(log.words()) == {}


def test_words_are_kept_beside_their_event(log: EventLog) -> None:
    log.append(0, [recorded(1)], {ONE: WORDS})
    assert dict(log.words()) == {ONE: WORDS}


def test_erased_words_are_gone_and_the_events_whole(log: EventLog) -> None:
    log.append(0, [recorded(1)], {ONE: WORDS})
    log.erase_words(ONE)
    assert dict(log.words()) == {}
    assert list(log.read()) == [recorded(1)]


def test_erased_words_do_not_come_back_with_a_repeated_act(log: EventLog) -> None:
    log.append(0, [recorded(1, "a")], {ONE: WORDS})
    log.erase_words(ONE)
    log.append(0, [recorded(1, "a")], {ONE: WORDS})
    assert dict(log.words()) == {}


def test_erasing_what_is_not_there_changes_nothing(log: EventLog) -> None:
    log.append(0, [recorded(1)], {})
    log.erase_words(ONE)
    assert list(log.read()) == [recorded(1)]
