"""Tests for moderator_app.stores.new_file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw

from moderator_app.stores.new_file import put_in_place
from moderator_app.stores.session_database import reading

MANY = 100_000


def test_a_long_session_is_written_whole(tmp_path: Path) -> None:
    there = tmp_path / "long"
    with closing(apsw.Connection(":memory:")) as database:
        database.execute("create table number (it integer)")
        with database:
            numbers = ((number,) for number in range(MANY))
            database.executemany("insert into number values (?)", numbers)
        put_in_place(there, database)
    with closing(reading(there)) as found:
        assert found.execute("select count(*), sum(it) from number").get == (
            MANY,
            sum(range(MANY)),
        )
