"""What fails in a slot, a paint, a timer or a thread lets the window live.

Tests for moderator_app.desktop.safety_net.
"""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.safety_net import SafetyNet
from moderator_app.diagnostics.crash_reports import Fall
from moderator_app.diagnostics.outermost import Outermost
from moderator_app.session.session_thread import SessionThread

pytestmark = pytest.mark.qt_no_exception_capture
Keep = Callable[[QWidget], None]


@pytest.fixture
def net(qtbot: QtBot) -> Iterator[SafetyNet]:
    net = SafetyNet()
    outermost = Outermost(net.catch)
    outermost.stand()
    yield net
    outermost.leave()


def fail() -> None:
    raise ValueError("Ana asks")


def test_a_slot_that_fails_is_told_once_it_is_over(
    qtbot: QtBot, net: SafetyNet
) -> None:
    button, told = QPushButton(), list[Fall]()
    net.fell.connect(told.append)
    button.clicked.connect(fail)
    with qtbot.waitSignal(net.fell):
        button.click()
        assert told == []
    assert [fall.times for fall in told] == [1]


def test_a_timer_that_fails_is_told(qtbot: QtBot, net: SafetyNet) -> None:
    with qtbot.waitSignal(net.fell):
        QTimer.singleShot(0, fail)


@pytest.mark.parametrize("name", ["session", "other"])
def test_a_thread_that_fails_is_told_in_the_windows_thread(
    qtbot: QtBot, net: SafetyNet, name: str
) -> None:
    heard: list[str] = []
    net.fell.connect(lambda _: heard.append(threading.current_thread().name))
    session = SessionThread()
    with qtbot.waitSignal(net.fell) as fell:
        if name == "session":
            session.do(fail)
        else:
            threading.Thread(target=fail, name=name).start()
    session.close()
    assert fell.args is not None
    assert fell.args[0].failure.thread == name
    assert heard == ["MainThread"]


class Flawed(QWidget):
    """Fails at painting until it is mended; then it is red."""

    flaw, paints = True, 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's
        self.paints += 1
        painter = QPainter(self)
        if self.flaw:
            raise ValueError("Ana asks")
        painter.fillRect(event.rect(), QColor("red"))


@pytest.mark.no_qt_log
def test_what_fails_at_painting_can_paint_again(
    qtbot: QtBot, net: SafetyNet, keep: Keep
) -> None:
    flawed, told = Flawed(), list[Fall]()
    net.fell.connect(told.append)
    keep(flawed)
    with qtbot.waitSignal(net.fell):
        flawed.show()
    again = QTimer(flawed, interval=0)
    again.timeout.connect(flawed.update)
    again.start()
    qtbot.waitUntil(lambda: flawed.paints > 60)  # a second of a screen
    flawed.flaw = False
    assert flawed.grab().toImage().pixelColor(5, 5) == QColor("red")
    assert [fall.times for fall in told][:2] == [1, 10]
