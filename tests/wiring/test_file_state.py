"""Tests for moderator_app.wiring.file_state."""

from __future__ import annotations

from pathlib import Path

from moderator_app.wiring.file_state import state_of
from moderator_app.wiring.places import Places
from tests.stores.sessions import EVENTS, closed


def test_what_is_in_a_file_and_what_was_in_it(tmp_path: Path) -> None:
    places, path = Places(tmp_path, tmp_path, tmp_path), tmp_path / "a.session"
    assert (state_of(path, places).has_begun, state_of(path, places).lost) == (
        False,
        None,
    )
    assert state_of(closed(path), places).has_begun
    path.unlink()
    assert state_of(path, places).lost == EVENTS
