"""Tests for moderator_app.stores.soundness."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from moderator_app.stores.head_file import Head
from moderator_app.stores.session_database import memory_copy, reading
from moderator_app.stores.soundness import is_sound
from moderator_app.stores.sqlite_log import SqliteLog
from tests.stores.sessions import EVENTS, closed

_INDEX = "select rootpage from sqlite_schema where name = 'sqlite_autoindex_event_1'"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return closed(tmp_path_factory.mktemp("sound") / "a.session")


@pytest.fixture
def db(path: Path) -> Iterator[apsw.Connection]:
    with closing(reading(path)) as found, closing(memory_copy(found)) as copy:
        yield copy


def test_what_was_written_is_sound_with_or_without_a_head(db: apsw.Connection) -> None:
    log = SqliteLog(db)
    assert is_sound(db, None)
    assert is_sound(db, log.head())
    earlier = log.hash_at(2)
    assert earlier
    assert is_sound(db, Head(2, earlier))


def test_a_log_that_its_head_knows_longer_or_otherwise_is_not(
    db: apsw.Connection,
) -> None:
    assert not is_sound(db, Head(EVENTS + 1, b"1" * 32))
    assert not is_sound(db, Head(2, b"2" * 32))


@pytest.mark.parametrize(
    "harm",
    [
        "update event set at = at || ' ' where version = 3",
        "update event set passed_us = 7 where version = 3",
        "update event set hash = x'00' where version = 3",
        "delete from event where version = 3",
        "delete from event where version = 1",
        "update about set value = 'rehearsal'",
        "update words set text = 'else' where number = 1",
        "update words set salt = null where number = 1",
        "delete from words where text is null",
        "insert into words values (99, 'never', 'asked', x'00')",
        "drop table words",
        "drop table event",
        "drop table about",
    ],
)
def test_nothing_that_was_changed_is_sound(db: apsw.Connection, harm: str) -> None:
    db.execute(harm)
    assert not is_sound(db, None)


def test_an_index_that_does_not_fit_its_table_is_not_sound(db: apsw.Connection) -> None:
    root = db.execute(_INDEX).get
    pages = bytearray(db.serialize("main"))
    page_size = db.pragma("page_size")
    pages[root * page_size - 1] ^= 1  # the end of the page is what a cell holds
    with closing(apsw.Connection(":memory:")) as changed:
        changed.deserialize("main", bytes(pages))
        assert not is_sound(changed, None)
