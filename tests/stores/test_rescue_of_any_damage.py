"""Whatever was flipped or cut: what is rescued is true, and all that is whole.

Tests for moderator_app.stores.rescue, from outside.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from moderator_app.session.ports import Recorded
from moderator_app.stores.rescue import NothingWhole, Rescued, rescue
from moderator_app.stores.session_database import NotASession
from moderator_app.stores.verifying import read_session, verify
from tests.stores.sessions import EVENTS, as_it_lies, closed
from tests.stores.test_damage_is_seen import Harm, cut, flip, parts

TIMES = 25


def without_version(records: tuple[Recorded, ...]) -> list[Recorded]:
    return [replace(record, version=0) for record in records]


def rescued_from(path: Path, harm: Harm, seed: int) -> tuple[Rescued, Path] | None:
    """Harm a session and rescue it; None where nothing can be saved."""
    chance = Random(seed)
    part = chance.choice(parts(path))
    part.write_bytes(harm(chance, part.read_bytes()))
    new = path.with_name("new.session")
    try:
        return rescue(path, new), new
    except (NothingWhole, NotASession):
        assert not new.exists()
        return None


@pytest.mark.parametrize(("harm", "most"), [(flip, 6), (cut, EVENTS)])
@pytest.mark.parametrize("make", [lambda t: closed(t / "a.session"), as_it_lies])
def test_what_is_rescued_is_true(
    tmp_path: Path, harm: Harm, most: int, make: Callable[[Path], Path]
) -> None:
    whole = make(tmp_path)
    truth, words = read_session(whole).records, read_session(whole).words
    saved = 0
    for seed in range(TIMES):
        path = tmp_path / str(seed) / whole.name
        path.parent.mkdir()
        for part in set(parts(whole)):
            shutil.copy(part, path.parent)
        done = rescued_from(path, harm, seed)
        if done is None:
            continue
        rescued, new = done
        saved, read = saved + 1, read_session(new)
        assert verify(new).is_whole
        kept = [r for r in truth if r.version not in rescued.lost_events]
        first = 0 if rescued.is_programme_proven else 1
        assert (
            without_version(read.records)[first:]
            == without_version(tuple(kept))[first:]
        ), seed
        assert read.words.items() <= words.items()
        assert len(rescued.lost_events) <= most, f"seed {seed}"
    assert saved
