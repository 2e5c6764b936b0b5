"""Tests for moderator_app.stores.chain."""

from dataclasses import fields, replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.stores.chain import beginning, link
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


def test_every_column_counts() -> None:
    for field in fields(EventRow):
        changed: dict[str, Any] = {field.name: None}
        other = replace(ROW, **changed)
        assert link(b"", other) != link(b"", ROW), field.name


@given(rows, rows)
def test_only_the_same_row_has_the_same_hash(one: EventRow, other: EventRow) -> None:
    assert (link(b"", one) == link(b"", other)) == (one == other)


def test_what_stands_before_counts() -> None:
    assert link(b"before", ROW) != link(b"else", ROW)


def test_what_a_file_is_for_begins_its_chain_in_any_order() -> None:
    real = beginning({"kind": "real", "speed": "1"})
    assert real == beginning({"speed": "1", "kind": "real"})
    assert real != beginning({"kind": "rehearsal", "speed": "1"})
    assert len(real) == len(link(real, ROW)) == 32
