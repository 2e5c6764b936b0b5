"""Tests for moderator_app.wiring.errands."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moderator_app.wiring.errands import Errands


def test_an_errand_is_done_elsewhere_and_told_in_the_windows_thread(
    qtbot: QtBot,
) -> None:
    threads: list[threading.Thread] = []

    def done(thread: threading.Thread) -> None:
        threads.extend((thread, threading.current_thread()))

    Errands(owner := QObject()).run(threading.current_thread, done, print)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not threading.current_thread()
    assert threads[1] is threading.current_thread()
    owner.deleteLater()


def test_a_failure_is_told_and_not_raised(qtbot: QtBot) -> None:
    failures: list[Exception] = []
    Errands(owner := QObject()).run(lambda: 1 // 0, print, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ZeroDivisionError)
    owner.deleteLater()


def test_one_that_hangs_holds_up_no_other(qtbot: QtBot) -> None:
    errands, going_on, done = Errands(), threading.Event(), list[bool]()
    errands.run(going_on.wait, done.append, print)
    errands.run(lambda: False, done.append, print)
    qtbot.waitUntil(lambda: done == [False])
    going_on.set()
    qtbot.waitUntil(lambda: done == [False, True])


def test_nothing_is_told_where_the_window_is_gone(qtbot: QtBot) -> None:
    import shiboken6

    errands = Errands()
    shiboken6.delete(errands)
    errands.tell(lambda: None)
