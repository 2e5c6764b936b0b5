"""The real program with a hand on its keys, which tells what the window shows.

Started as ``fingers.py SEED WORDS...``; the words are the program's own. A line
of standard output is one published state, or the screen on which it got stuck.
"""

from __future__ import annotations

import json
import os
import sys
from random import Random

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from moderator_app.cli import main
from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.main_window import MainWindow
from moderator_app.domain.events import QuestionAsked
from moderator_app.session.show_runner import Published
from tests.trials.kept import mark_of

_PAUSE_MS = 12
_LOOK_MS, _LOOKS = 5, 2_000
_NONE = Qt.KeyboardModifier.NoModifier
_KEYS = (
    (Qt.Key.Key_Plus, _NONE),
    (Qt.Key.Key_Minus, _NONE),
    (Qt.Key.Key_H, _NONE),
    (Qt.Key.Key_Backspace, _NONE),
    (Qt.Key.Key_A, _NONE),
    (Qt.Key.Key_R, _NONE),
    (Qt.Key.Key_Y, _NONE),
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Space, _NONE),
    (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier),
)


class Hand(QObject):
    """Presses keys without rest from when the window is there."""

    def __init__(self, seed: str) -> None:
        super().__init__()
        self._seed, self._rng, self._asked = seed, Random(seed), 0
        self._looks = _LOOKS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._act)

    def begin(self) -> None:
        """Take hold of the live window once it is there, or tell what is instead."""
        windows = QApplication.topLevelWidgets()
        (window,) = (each for each in windows if isinstance(each, MainWindow))
        screen = window.centralWidget()
        if not isinstance(screen, LiveWindow):
            self._looks -= 1
            if self._looks > 0:
                QTimer.singleShot(_LOOK_MS, self, self.begin)
            else:
                _tell({"screen": type(screen).__name__})
            return
        self._window: QWidget = screen
        self._see(screen._bridge.newest)
        screen._bridge.changed.connect(self._see)
        self._timer.start(0)

    def _see(self, published: Published) -> None:
        event, show = published.event, published.show
        words = ""
        if isinstance(event, QuestionAsked) and event.number in published.words:
            words = published.words[event.number].text
        _tell(
            {
                "version": show.version,
                "unsaved": published.saving.unsaved,
                "mark": mark_of(event),
                "words": words,
            }
        )

    def _act(self) -> None:
        if self._rng.random() < 0.4:
            self._asked += 1
            self._press(Qt.Key.Key_Q)
            question = f"Who pays for {self._seed}-{self._asked}?"
            QTest.keyClicks(self._target(), question)
            self._press(Qt.Key.Key_Return)
        else:
            self._press(*self._rng.choice(_KEYS))
        self._timer.start(self._rng.randrange(_PAUSE_MS))

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = _NONE) -> None:
        QTest.keyClick(self._target(), key, modifier)

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self._window


def _tell(line: dict[str, object]) -> None:
    os.write(1, json.dumps(line).encode() + b"\n")


if __name__ == "__main__":
    hand = Hand(sys.argv[1])
    QTimer.singleShot(0, hand.begin)
    sys.exit(main(sys.argv[2:]))
