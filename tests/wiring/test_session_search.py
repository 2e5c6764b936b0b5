"""Tests for moderator_app.wiring.session_search."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moderator_app.domain.commands import GoNext
from moderator_app.stores.session_files import SessionKind
from moderator_app.texts.catalogue import LANGUAGES
from moderator_app.wiring.errands import Errands
from moderator_app.wiring.places import Places
from moderator_app.wiring.session import begin_session
from moderator_app.wiring.session_search import SessionSearch
from tests.builders import the_seed_hour
from tests.stores.sessions import closed


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data", tmp_path, tmp_path)


def found_in(places: Places, qtbot: QtBot, language: str = "en") -> list[str]:
    owner = QObject()
    search = SessionSearch(places, Errands(owner), owner)
    for _ in range(2):  # what is found again is not there twice
        search.begin()
    qtbot.waitUntil(lambda: search.is_complete)
    return [Path(card.path).stem for card in search.cards(language)]


def test_the_last_changed_comes_first_and_before_it_what_goes_on(
    places: Places, qtbot: QtBot
) -> None:
    folder = places.sessions(SessionKind.REAL)
    for age, name in enumerate(("new", "old")):
        path = folder / f"{name}.session"
        begin_session(the_seed_hour(), path).close()
        os.utime(path, (2e9 - age, 2e9 - age))
    session = begin_session(the_seed_hour(), folder / "live.session")
    session.runner.handle("moderator", GoNext())
    session.close()
    os.utime(folder / "live.session", (1e9, 1e9))
    for language in LANGUAGES:
        assert found_in(places, qtbot, language) == ["live", "new", "old"]


def test_whatever_lies_on_the_disk_the_sessions_are_found(
    places: Places, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = places.sessions(SessionKind.REAL)
    closed(folder / "whole.session")
    (folder / "folder.session").mkdir()
    (folder / "empty.session").touch()
    (folder / "loop.session").symlink_to(folder / "loop.session")
    lines = (tmp_path / "gone", "n" * 5000, "zero\0", closed(tmp_path / "far.session"))
    places.elsewhere.write_text("".join(f"{line}\n" for line in lines))
    assert sorted(found_in(places, qtbot)) == ["far", "loop", "whole"]


def test_a_place_that_fails_is_reported_and_the_others_are_found(
    places: Places, qtbot: QtBot
) -> None:
    places.data.mkdir()
    closed(places.sessions(SessionKind.REAL) / "whole.session")
    places.sessions(SessionKind.REHEARSAL).symlink_to(
        places.sessions(SessionKind.REHEARSAL)
    )
    assert found_in(places, qtbot) == ["whole"]
