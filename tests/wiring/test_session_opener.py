"""Tests for moderator_app.wiring.session_opener."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moderator_app.stores.session_lock import SessionLock
from moderator_app.wiring.errands import Errands
from moderator_app.wiring.session import RunningSession, begin_session
from moderator_app.wiring.session_opener import SessionOpener
from tests.builders import the_seed_hour


class HangingDrive:
    """Opens a session in a file, once it is told to go on."""

    def __init__(self, path: Path) -> None:
        self.path, self.times = path, 0
        self._is_going_on = threading.Event()

    def open(self) -> RunningSession:
        self.times += 1
        self._is_going_on.wait()
        return begin_session(the_seed_hour(), self.path)

    def go_on(self) -> None:
        self._is_going_on.set()


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[HangingDrive]:
    drive = HangingDrive(tmp_path / "a.session")
    yield drive
    drive.go_on()


@pytest.fixture
def errands(qtbot: QtBot) -> Iterator[Errands]:
    owner = QObject()
    yield Errands(owner)
    owner.deleteLater()


@pytest.fixture
def opener(errands: Errands) -> SessionOpener:
    return SessionOpener(errands, errands)


def test_a_drive_that_hangs_is_told_and_nothing_is_opened_twice(
    opener: SessionOpener, drive: HangingDrive, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opener.took_long):
        opener.open(drive.open)
        opener.open(drive.open)
    assert opener.is_busy
    with qtbot.waitSignal(opener.opened) as opened:
        drive.go_on()
    session = (opened.args or [None])[0]
    assert session.file.path == drive.path
    assert (drive.times, opener.is_busy) == (1, False)
    session.close()


def test_what_goes_wrong_is_told_and_the_next_can_be_opened(
    opener: SessionOpener, drive: HangingDrive, qtbot: QtBot
) -> None:
    drive.path.write_text("in the way")
    drive.go_on()
    for _ in range(2):
        with qtbot.waitSignal(opener.failed) as failed:
            opener.open(drive.open)
        assert isinstance((failed.args or [None])[0], FileExistsError)


def test_what_was_given_up_is_let_go_of_when_it_comes(
    opener: SessionOpener, errands: Errands, drive: HangingDrive, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(opener.opened):
        opener.open(drive.open)
        opener.give_up()
        drive.go_on()
        qtbot.waitUntil(lambda: not errands.is_busy)
    assert drive.path.exists()
    assert not SessionLock(drive.path).is_held_elsewhere()
