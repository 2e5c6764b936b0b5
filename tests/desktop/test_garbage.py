"""Tests for moderator_app.desktop.garbage."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.garbage import GarbageSearch, collect_what_is_due
from moderator_app.desktop.main_window import MainWindow


class Knot:
    """Something that only a search finds: it holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Begin without garbage, and leave the interpreter as it was."""
    gc.collect()
    yield
    gc.unfreeze()
    gc.enable()


def make_knots(count: int) -> weakref.ref[Knot]:
    first = Knot()
    found = weakref.ref(first)
    del first
    for _ in range(count):
        Knot()
    return found


def search_fully() -> None:
    for _ in range(gc.get_threshold()[2] + 1):
        gc.collect(1)
    collect_what_is_due()


def test_no_other_thread_takes_garbage_apart(qtbot: QtBot) -> None:
    root = QObject()
    GarbageSearch(root)
    made: list[weakref.ref[Knot]] = []
    thread = threading.Thread(target=lambda: made.append(make_knots(100_000)))
    thread.start()
    thread.join()
    (knot,) = made
    assert knot() is not None
    collect_what_is_due()
    assert knot() is None
    root.deleteLater()


def test_nothing_is_looked_for_before_it_is_due() -> None:
    gc.disable()
    knot = make_knots(1)
    collect_what_is_due()
    assert knot() is not None
    gc.collect()


def test_what_outlives_a_full_search_is_not_looked_through_again() -> None:
    gc.disable()
    search_fully()
    assert gc.get_freeze_count() > 0


def test_what_was_made_for_a_screen_goes_after_it(qtbot: QtBot) -> None:
    gc.disable()
    window = MainWindow(Appearance())
    qtbot.addWidget(window)
    screen = QWidget()
    window.show_screen(screen)
    knot = Knot()
    found = weakref.ref(knot)
    search_fully()
    del knot
    search_fully()
    assert found() is not None
    window.show_screen(QWidget())
    search_fully()
    assert found() is None
