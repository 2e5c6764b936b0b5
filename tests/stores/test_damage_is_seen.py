"""Flipped bits and cut files: whatever changes what would be read is found.

Tests for moderator_app.stores.verifying, from outside: the truth is all that a
reader who trusts the file would read.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from moderator_app.domain.show import Show
from moderator_app.session.replay import replayed
from moderator_app.stores.found_sessions import find_session
from moderator_app.stores.head_file import head_path
from moderator_app.stores.session_database import NotASession, reading
from moderator_app.stores.session_files import open_session
from moderator_app.stores.verdict import Damaged
from moderator_app.stores.verifying import verify
from moderator_app.stores.wal_pages import wal_of
from tests.stores.sessions import as_it_lies, closed

TABLES = ("event", "words", "about")
TIMES = 100
"""How often each kind of session is harmed in each way."""

Harm = Callable[[Random, bytes], bytes]


def flip(chance: Random, content: bytes) -> bytes:
    """Return the content with one bit turned round."""
    harmed, place = bytearray(content), chance.randrange(len(content) * 8)
    harmed[place // 8] ^= 1 << place % 8
    return bytes(harmed)


def cut(chance: Random, content: bytes) -> bytes:
    """Return the content without its end."""
    return content[: chance.randrange(len(content))]


def all_that_is_read(path: Path) -> object:
    """Return every row of a file, or None where it cannot be read."""
    try:
        with closing(reading(path)) as db:
            return [db.execute(f"select * from {table}").fetchall() for table in TABLES]
    except Exception:  # noqa: BLE001 - whatever it is, nothing is read
        return None


def parts(path: Path) -> list[Path]:
    """Return the files of a session, the largest most often."""
    there = [p for p in (path, wal_of(path), head_path(path)) if p.exists()]
    return [part for part in there for _ in range(part.stat().st_size // 1000 + 1)]


def is_seen(path: Path) -> bool:
    """Tell whether a check finds that something is wrong."""
    try:
        return not verify(path).is_whole
    except NotASession:
        return True


def found(path: Path) -> Show:
    return find_session(path).show


def gone_on_with(path: Path) -> Show:
    """Return what a session is opened with, to be run."""
    with closing(open_session(path)) as session:
        return replayed(session.log.read()).show


@pytest.mark.parametrize("harm", [flip, cut])
@pytest.mark.parametrize("make", [lambda t: closed(t / "a.session"), as_it_lies])
def test_no_harm_goes_unseen(
    tmp_path: Path, harm: Harm, make: Callable[[Path], Path]
) -> None:
    whole = make(tmp_path)
    truth, show = all_that_is_read(whole), find_session(whole).show
    changed = 0
    for seed in range(TIMES):
        chance, path = Random(seed), tmp_path / str(seed) / whole.name
        shutil.copytree(
            whole.parent,
            path.parent,
            ignore=lambda _, names: [
                name for name in names if not name.startswith(whole.name)
            ],
        )
        part = chance.choice(parts(path))
        part.write_bytes(harm(chance, part.read_bytes()))
        differs = all_that_is_read(path) != truth
        changed += differs
        assert is_seen(path) or not differs, f"seed {seed}, {part.name}"
        for opened_as in (found, gone_on_with):
            try:
                assert opened_as(path) == show, f"seed {seed}, {part.name}"
            except (Damaged, NotASession):
                assert is_seen(path)
    print(f"seeds 0 to {TIMES - 1}: {changed} changed what is read, all were seen")
    assert changed
