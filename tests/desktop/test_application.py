"""Tests for moderator_app.desktop.application."""

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, qInstallMessageHandler, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderator_app.desktop.application import (
    QtSpeech,
    SafetyNet,
    log_qt_messages,
    system_theme,
)
from moderator_app.desktop.design.tokens import Theme


@pytest.fixture
def net() -> Iterator[SafetyNet]:
    before = sys.excepthook
    yield SafetyNet()
    sys.excepthook = before


def test_what_nobody_caught_is_logged_and_told(
    qtbot: QtBot, net: SafetyNet, caplog: pytest.LogCaptureFixture
) -> None:
    error = ValueError("a slot broke")
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(net.fell):
        sys.excepthook(ValueError, error, None)
    assert caplog.records[0].exc_info == (ValueError, error, None)


@pytest.mark.qt_no_exception_capture
@pytest.mark.no_qt_log
def test_what_qt_complains_of_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    log_qt_messages()
    with caplog.at_level(logging.DEBUG):
        qWarning("a widget broke")
    qInstallMessageHandler(None)
    (record,) = caplog.records
    assert (record.levelno, record.getMessage()) == (
        logging.WARNING,
        "Qt: a widget broke",
    )


def test_qts_own_dialogs_speak_the_language_that_is_chosen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    speech = QtSpeech(qapp)
    speech.speak("es")
    spanish = QCoreApplication.translate("QPlatformTheme", "Cancel")
    speech.speak("en")
    english = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (spanish, english) == ("Cancelar", "Cancel")


def test_the_theme_is_the_desktops(qtbot: QtBot) -> None:
    assert system_theme() in Theme
