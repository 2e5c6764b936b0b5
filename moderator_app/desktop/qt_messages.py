"""What Qt complains of goes to the engineers' log, without what it quotes."""

from __future__ import annotations

import itertools
import logging
import re
import sys
from collections.abc import Iterator
from types import FrameType

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from moderator_app.diagnostics.engineers_log import CodeWords
from moderator_app.diagnostics.failure import Place
from moderator_app.diagnostics.outermost import is_told

LOGGER = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_MEMBER = re.compile(r"(Q[A-Za-z0-9]+)::(\w+)")
_OURS = "moderator_app."


def log_qt_messages() -> None:
    """Let Qt's messages go to the engineers' log from now on, not to the terminal.

    One that repeats is logged ever more rarely.
    """
    qInstallMessageHandler(_QtMessages().log)


def qt_members(message: str) -> list[str]:
    """Return the members of Qt that a message names: all of it that nobody wrote.

    A message may quote a path, a font that somebody chose, or a text.
    """
    return [
        f"{cls}::{name}" for cls, name in _MEMBER.findall(message) if _has(cls, name)
    ]


class _QtMessages:
    def __init__(self) -> None:
        self._times: dict[str, Iterator[int]] = {}

    def log(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        members = " ".join(qt_members(message)) or "?"
        words = f"{context.category or 'default'} {members} at {_place()}"
        times = next(self._times.setdefault(words, itertools.count(1)))
        if is_told(times):
            level = _LEVELS.get(kind, logging.DEBUG)
            LOGGER.log(level, "Qt: %s; times by now: %d", CodeWords(words), times)


def _has(cls: str, name: str) -> bool:
    homes = (QtCore, QtGui, QtWidgets)
    return any(hasattr(getattr(home, cls, None), name) for home in homes)


def _place() -> str:
    """Return the line of ours in which Qt was at work; "?" where none was."""
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001 - the documented way
    while frame is not None:
        module = str(frame.f_globals.get("__name__", ""))
        if module.startswith(_OURS):
            return str(Place(module, frame.f_code.co_qualname, frame.f_lineno))
        frame = frame.f_back
    return "?"
