"""Tests for moderator_app.wiring.show_time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.fonts import load_fonts
from moderator_app.domain.commands import Command, End, GoNext, Hold, Undo
from moderator_app.wiring.show_time import ShowTime
from tests.desktop.live.live_session import LiveSession


class FakeSystem:
    """A system that agrees or not, and knows whether it is asked to stay awake."""

    def __init__(self) -> None:
        self.agrees = True
        self.is_asked = threading.Event()
        self.is_free = threading.Event()

    @contextmanager
    def __call__(self) -> Iterator[bool]:
        self.is_free.clear()
        self.is_asked.set()
        yield self.agrees
        self.is_asked.clear()
        self.is_free.set()


@pytest.fixture
def system() -> FakeSystem:
    return FakeSystem()


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[LiveSession]:
    load_fonts()
    session = LiveSession(Appearance())
    yield session
    session.close()


@pytest.fixture
def time(session: LiveSession, system: FakeSystem) -> Iterator[ShowTime]:
    time = ShowTime(session.bridge, 1.0, False, promise=system)
    time.serve(session.window, "en")
    yield time
    time.close()


def act(session: LiveSession, *commands: Command) -> None:
    for command in commands:
        session.bridge.submit(command)
        session.clock.advance(10)


def test_the_system_is_asked_to_stay_awake_while_the_session_is_live(
    qtbot: QtBot, session: LiveSession, time: ShowTime, system: FakeSystem
) -> None:
    assert not system.is_asked.is_set()
    act(session, GoNext(), Hold())
    qtbot.waitUntil(system.is_asked.is_set)
    act(session, End())
    qtbot.waitUntil(system.is_free.is_set)
    act(session, Undo())
    qtbot.waitUntil(system.is_asked.is_set)
    time.close()
    assert system.is_free.is_set()


def test_that_the_system_does_not_agree_is_said_once(
    qtbot: QtBot, session: LiveSession, time: ShowTime, system: FakeSystem
) -> None:
    system.agrees = False
    with qtbot.waitSignal(time.may_sleep):
        act(session, GoNext())
    assert [text for text in session.notices if "stay awake" in text]
    session.window.board.clear()
    act(session, End(), Undo())
    time.close()
    QCoreApplication.sendPostedEvents()
    assert not [text for text in session.notices if "stay awake" in text]


def test_a_session_that_is_live_when_it_is_opened_is_kept_awake(
    qtbot: QtBot, session: LiveSession, system: FakeSystem
) -> None:
    act(session, GoNext())
    time = ShowTime(session.bridge, 1.0, False, promise=system)
    qtbot.waitUntil(system.is_asked.is_set)
    time.close()


def test_the_tick_that_a_stalled_window_missed_comes_before_it_is_painted(
    session: LiveSession, time: ShowTime
) -> None:
    told: list[datetime] = []
    time.ticker.ticked.connect(told.append)
    session.clock.advance(7)
    session.window.update()
    QCoreApplication.sendPostedEvents()
    assert told == [session.clock.now]


def test_an_act_moves_the_next_tick(session: LiveSession, time: ShowTime) -> None:
    timer = time.ticker.findChild(QTimer)
    assert isinstance(timer, QTimer)
    session.clock.advance(0.7)
    session.bridge.submit(GoNext())
    session.clock.advance(0.1)
    session.bridge.submit(Hold())
    assert timer.interval() == 200
