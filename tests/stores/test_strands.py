"""Tests for moderator_app.stores.strands."""

import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from moderator_app.stores.head_file import head_path
from moderator_app.stores.rescue import NothingWhole, rescue
from moderator_app.stores.verifying import read_session, verify
from moderator_app.stores.wal_pages import wal_of
from tests.stores.sessions import EVENTS, as_it_lies, closed, writing_over

Event = tuple[datetime, str, str]


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return closed(tmp_path / "mine.session")


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """Return another session as it lies while it runs, most of it in its -wal."""
    return as_it_lies(tmp_path, "host")


def events(path: Path) -> list[Event]:
    return [(it.at, it.seat, repr(it.event)) for it in read_session(path).records[1:]]


def test_the_chain_that_the_head_knows_is_saved(mine: Path, theirs: Path) -> None:
    truth = events(mine)
    shutil.copy(wal_of(theirs), wal_of(mine))
    new = mine.with_name("new.session")
    rescued = rescue(mine, new)
    assert events(new) == truth
    assert rescued.lost_events == ()


@pytest.mark.parametrize("is_with_head", [True, False])
def test_two_sessions_are_never_mixed(
    mine: Path, theirs: Path, is_with_head: bool
) -> None:
    one, other = events(mine), events(theirs)
    content = mine.read_bytes()
    for cut in range(4096, len(content), 4096):
        mine.write_bytes(content[:cut] + content[cut + 4096 :].rjust(4096, b"\0"))
        shutil.copy(wal_of(theirs), wal_of(mine))
        if not is_with_head:
            head_path(mine).unlink(missing_ok=True)
        new = mine.with_name(f"{cut}.session")
        with suppress(NothingWhole):
            rescue(mine, new)
            saved = events(new)
            assert set(saved) <= set(one) or set(saved) <= set(other)


def test_what_no_head_ends_is_not_all(mine: Path) -> None:
    head_path(mine).unlink()
    with writing_over(mine) as db:
        db.execute("update about set value = 'party'")
    rescued = rescue(mine, mine.with_name("new.session"))
    assert rescued.events == EVENTS
    assert not rescued.is_all


def test_what_the_head_contradicts_is_not_all(mine: Path, theirs: Path) -> None:
    shutil.copy(head_path(theirs), head_path(mine))
    new = mine.with_name("new.session")
    rescued = rescue(mine, new)
    assert rescued.events == EVENTS
    assert not rescued.is_all
    assert verify(new).is_whole


def test_a_torn_head_proves_no_end(mine: Path) -> None:
    head_path(mine).write_bytes(b"00")
    assert not rescue(mine, mine.with_name("new.session")).is_all
