"""Tests for moderator_app.wiring.last_try."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moderator_app.wiring.last_try import ENDINGS, LastTry


class Unsaved:
    """A session with acts that are in memory alone, and what becomes of it."""

    def __init__(self) -> None:
        self.is_unsaved, self.fails = True, False
        self.done: list[str] = []
        self.root = QObject()
        self.last_try = LastTry(lambda: self.is_unsaved, self.save, self.end, self.root)

    def save(self) -> None:
        self.done.append("saved")
        if self.fails:
            raise OSError("not saved")

    def end(self, ending: int) -> None:
        self.done.append(signal.Signals(ending).name)


@pytest.fixture
def unsaved(qtbot: QtBot) -> Iterator[Unsaved]:
    before = [(ending, signal.getsignal(ending)) for ending in ENDINGS]
    unsaved = Unsaved()
    yield unsaved
    unsaved.root.deleteLater()
    for ending, handler in before:
        signal.signal(ending, handler)


def are_the_systems() -> bool:
    return all(signal.getsignal(ending) is signal.SIG_DFL for ending in ENDINGS)


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_unsaved_is_tried_once_more_before_the_end(
    unsaved: Unsaved, qtbot: QtBot, ending: signal.Signals
) -> None:
    unsaved.last_try.look()
    signal.raise_signal(ending)
    assert are_the_systems()  # the next one ends it at once
    unsaved.last_try.look()
    assert are_the_systems()
    qtbot.waitUntil(lambda: len(unsaved.done) == 2)
    assert unsaved.done == ["saved", ending.name]


def test_what_fails_at_the_end_does_not_put_it_off(
    unsaved: Unsaved, qtbot: QtBot
) -> None:
    unsaved.fails = True
    unsaved.last_try.look()
    signal.raise_signal(signal.SIGTERM)
    with qtbot.captureExceptions() as caught:
        qtbot.waitUntil(lambda: len(unsaved.done) == 2)
    assert unsaved.done == ["saved", "SIGTERM"]
    assert len(caught) == 1


def test_while_all_is_saved_the_system_ends_it(unsaved: Unsaved) -> None:
    assert are_the_systems()
    unsaved.last_try.look()
    assert not are_the_systems()
    unsaved.is_unsaved = False
    unsaved.last_try.look()
    assert are_the_systems()
