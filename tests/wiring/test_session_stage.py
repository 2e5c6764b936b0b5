"""Tests for moderator_app.wiring.session_stage."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.main_window import MainWindow
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.lanes import Postponed
from moderator_app.session.ports import Recorded
from moderator_app.session.saving import Saving, Trouble
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.found_sessions import find_session
from moderator_app.stores.memory_log import MemoryLog
from moderator_app.stores.session_files import SessionKind, create_session
from moderator_app.wiring.errands import Errands
from moderator_app.wiring.places import Places
from moderator_app.wiring.preferences import Preferences
from moderator_app.wiring.session import RunningSession, begin_session
from moderator_app.wiring.session_stage import SessionStage
from tests.builders import the_seed_hour
from tests.fakes import CountingSalts, FakeClock


class HangingLog(MemoryLog):
    """Keeps nothing before it is told to go on."""

    def __init__(self) -> None:
        super().__init__()
        self.is_going_on = threading.Event()

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        self.is_going_on.wait()
        super().append(expected, records, words)


def begun_on(log: HangingLog, path: Path) -> RunningSession:
    postponed, clock, salts = Postponed(), FakeClock(), CountingSalts()
    runner = ShowRunner.begin(log, the_seed_hour(), clock, salts, postponed)
    return RunningSession(create_session(path, SessionKind.REAL), runner, postponed)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> MainWindow:
    window = MainWindow(Preferences(tmp_path / "s.toml", "en", qapp).appearance)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def stage(
    window: MainWindow, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[SessionStage]:
    places = Places(tmp_path / "data", tmp_path, tmp_path)
    preferences = Preferences(places.settings, "en", qapp)
    errands = Errands(window)
    stage = SessionStage(window, preferences, places, errands)
    yield stage
    stage.close()
    qtbot.waitUntil(lambda: not errands.is_busy)


def test_a_session_is_shown_once_it_is_in_its_file(
    stage: SessionStage, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.session"
    stage.open(partial(begin_session, the_seed_hour(), path, Postponed()))
    assert stage.is_opening
    qtbot.waitUntil(lambda: not stage.is_opening)
    assert isinstance(window.centralWidget(), LiveWindow)
    assert window.isVisible()
    assert stage.show is not None
    assert stage.show.bridge.newest.saving.unsaved == 0
    assert find_session(path).newest.version == 1


def test_on_a_drive_that_hangs_it_is_shown_with_a_mark_until_it_is_saved(
    stage: SessionStage, qtbot: QtBot, tmp_path: Path
) -> None:
    log = HangingLog()
    stage.open(partial(begun_on, log, tmp_path / "a.session"))
    qtbot.waitUntil(lambda: not stage.is_opening)
    live, show = stage.live, stage.show
    assert live is not None
    assert show is not None
    assert show.bridge.newest.saving == Saving(1, Trouble.SLOW)
    qtbot.waitUntil(live.bands.isVisible)
    log.is_going_on.set()
    qtbot.waitUntil(lambda: not live.bands.isVisible())


def test_a_second_enter_opens_nothing_twice(
    stage: SessionStage, qtbot: QtBot, tmp_path: Path
) -> None:
    said: list[LiveWindow] = []
    for name in ("a", "b"):
        path = tmp_path / f"{name}.session"
        opened = partial(begin_session, the_seed_hour(), path, Postponed())
        stage.open(opened, said.append)
    qtbot.waitUntil(lambda: not stage.is_opening)
    assert [path.name for path in tmp_path.glob("*.session")] == ["a.session"]
    assert said == [stage.live]
