"""Tests for moderator_app.desktop.qt_messages."""

import json
import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qCritical, qInstallMessageHandler, qWarning
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from moderator_app.desktop.qt_messages import log_qt_messages, qt_members
from moderator_app.diagnostics.engineers_log import JsonLines

pytestmark = [pytest.mark.qt_no_exception_capture, pytest.mark.no_qt_log]


@pytest.fixture(autouse=True)
def logged(qapp: QApplication) -> Iterator[None]:
    log_qt_messages()
    yield
    qInstallMessageHandler(None)


def words(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [json.loads(JsonLines().format(each))["what"] for each in caplog.records]


def test_what_qt_complains_of_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    painter = QPainter()
    painter.drawPixmap(0, 0, QPixmap())  # without having begun
    painter.end()
    assert words(caplog)
    assert all(each.startswith("Qt: default QPainter::") for each in words(caplog))
    assert {each.levelno for each in caplog.records} == {logging.WARNING}


def test_what_a_message_quotes_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    qCritical("QFont::fromString: Invalid description 'Ana, QAna::Berta'")
    assert words(caplog) == ["Qt: default QFont::fromString at ?; times by now: 1"]
    assert caplog.records[0].levelno == logging.ERROR


def test_a_complaint_that_repeats_is_logged_ever_more_rarely(
    caplog: pytest.LogCaptureFixture,
) -> None:
    for number in range(60):
        qWarning(f"QLabel::setText: {number}")
    assert len(words(caplog)) == 2


@pytest.mark.parametrize(
    ("message", "members"),
    [
        ("QPainter::begin: engine == 0", ["QPainter::begin"]),
        ("Ana::asks QAna::begin QWidget::ana", []),
        ("QObject::connect(QTimer::timeout)", ["QObject::connect", "QTimer::timeout"]),
    ],
)
def test_only_members_that_qt_has_are_kept(message: str, members: list[str]) -> None:
    assert qt_members(message) == members
