"""Tests for moderator_app.stores.chain."""

import json
from contextlib import closing
from typing import Any

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.stores.chain import (
    COLUMNS,
    LINKS,
    BrokenChain,
    beginning,
    followed,
    link,
)
from moderator_app.stores.event_row import EventRow

texts = st.text(max_size=8)
numbers = st.integers(0, 2**40)
rows = st.builds(
    EventRow,
    numbers,
    texts,
    texts,
    texts,
    numbers,
    texts,
    st.none() | texts,
    st.none() | texts,
    st.none() | numbers,
)
ROW = EventRow(1, "at", "seat", "kind", 1, "{}", "id", "boot", 5)


def json_of(row: EventRow) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def test_every_column_counts() -> None:
    for field in EventRow._fields:
        changed: dict[str, Any] = {field: None}
        other = ROW._replace(**changed)
        assert link(b"", other) != link(b"", ROW), field


@given(rows, rows)
def test_only_the_same_row_has_the_same_hash(one: EventRow, other: EventRow) -> None:
    assert (link(b"", one) == link(b"", other)) == (one == other)


@given(rows)
def test_sqlite_spells_a_row_as_its_link_does(row: EventRow) -> None:
    hashed = link(b"before", row)
    with closing(apsw.Connection(":memory:")) as db:
        named = ", ".join(f"? as {name}" for name in COLUMNS.split(", "))
        table = f"(select {named}, ? as hash)"
        links = db.execute(LINKS.replace("from event", f"from {table}"), (*row, hashed))
        read = [
            tuple(columns) for columns in followed(links, row.version - 1, b"before")
        ]
        assert read == [row]


def test_rows_that_fit_no_hash_end_the_chain() -> None:
    hashed = link(b"", ROW)
    fits = (json_of(ROW), hashed, *ROW)
    with pytest.raises(BrokenChain, match="after event 0 "):
        [*followed([fits], 0, b"else")]
    read = followed([fits, fits], 0, b"")
    assert tuple(next(read)) == ROW
    with pytest.raises(BrokenChain) as broken:
        next(read)
    assert broken.value.whole == 1


def test_a_missing_row_ends_the_chain() -> None:
    second = ROW._replace(version=2)
    fits = (json_of(second), link(b"", second), *second)
    with pytest.raises(BrokenChain):
        [*followed([fits], 0, b"")]


def test_bytes_in_a_damaged_row_are_no_text() -> None:
    changed: dict[str, Any] = {"body": b"{}"}
    assert link(b"", ROW._replace(**changed)) != link(b"", ROW)
    odd: dict[str, Any] = {"body": object()}
    with pytest.raises(TypeError):
        link(b"", ROW._replace(**odd))


def test_what_stands_before_counts() -> None:
    assert link(b"before", ROW) != link(b"else", ROW)


def test_what_a_file_is_for_begins_its_chain_in_any_order() -> None:
    real = beginning({"kind": "real", "speed": "1"})
    assert real == beginning({"speed": "1", "kind": "real"})
    assert real != beginning({"kind": "rehearsal", "speed": "1"})
    assert len(real) == len(link(real, ROW)) == 32
