"""A session that answers at once, and the live window onto it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.live.live_options import LiveOptions
from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.desktop.ticker import Ticker
from moderator_app.domain.commands import Command
from moderator_app.domain.programme import Programme
from moderator_app.session.session_thread import SessionThread
from moderator_app.session.show_runner import ShowRunner
from moderator_app.session.watched_show import WatchedShow
from moderator_app.texts.window import WindowTexts
from tests.builders import at
from tests.domain.views.people import programme_with_people
from tests.fakes import AwayLog, CountingSalts, FakeClock, HandLanes


class AtOnce(SessionThread):
    """Does what it is told right away, in the thread that tells it."""

    def __init__(self) -> None:
        """Start no thread."""

    def do(self, work: Callable[[], None]) -> None:
        work()


class LiveSession:
    """A live window at 1280x720, its clock, and what can be seen and heard of it."""

    def __init__(
        self,
        appearance: Appearance,
        options: LiveOptions | None = None,
        programme: Programme | None = None,
        language: str = "en",
        is_watching: bool = False,
    ) -> None:
        self.clock = FakeClock(at("-1:00"))
        self.log = AwayLog()
        programme = programme or programme_with_people()
        self.runner = ShowRunner.begin(self.log, programme, self.clock, CountingSalts())
        self._root = QObject()
        self.is_free, self.lanes = False, HandLanes()
        self.watched = WatchedShow(self.log, self.clock, lambda: self.is_free)
        self.watched.move_to(self.lanes)
        face = self.watched if is_watching else self.runner
        self.bridge = SessionBridge(face, AtOnce(), self._root)
        self.ticker = Ticker(self.bridge.now, lambda _: None, parent=self._root)
        texts = WindowTexts.of(language)
        self.window = LiveWindow(texts, appearance, self.bridge, self.ticker, options)
        self.window.resize(1280, 720)
        self.window.show()
        self.real_ms = 0
        self.window.keys.clock.count_real_ms(lambda: self.real_ms)

    def close(self) -> None:
        """Let the window go at once, and its hold on the keys with it."""
        self.window.close()
        self.window.deleteLater()
        kind = QEvent.Type.DeferredDelete.value
        QApplication.sendPostedEvents(self.window, kind)

    def look(self, when: str) -> None:
        """Let the clock come to a time, and be shown."""
        self.clock.now = at(when)
        self.ticker.ticked.emit(self.clock.now)

    def act(self, when: str, *commands: Command) -> None:
        """Give acts, as from another place."""
        self.look(when)
        for command in commands:
            self.bridge.submit(command)

    def pass_real(self, milliseconds: int) -> None:
        """Let real time pass, and the session's with it."""
        self.real_ms += milliseconds
        self.clock.now += timedelta(milliseconds=milliseconds)

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key, a second of real time after what was before."""
        self.pass_real(1000)
        self.press_at_once(key, modifiers)

    def press_at_once(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key with no time in between."""
        target = QApplication.focusWidget() or self.window
        text = chr(key).lower() if key < 128 else ""
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
        QApplication.sendEvent(target, event)

    @property
    def live(self) -> int | None:
        """The live segment's number."""
        return self.runner.show.clock.value.live

    @property
    def notices(self) -> list[str]:
        """The sentences that stand on the board, the newest first."""
        return [notice.text for notice in self.window.board.notices]

    @property
    def heard(self) -> list[str]:
        """What every visible label is heard as."""
        labels = self.window.findChildren(QLabel)
        return [label.accessibleName() for label in labels if label.isVisible()]

    def button(self, name: str) -> QAbstractButton:
        """Return the visible button that is heard so."""
        buttons = self.window.findChildren(QAbstractButton)
        return next(b for b in buttons if b.isVisible() and b.accessibleName() == name)
