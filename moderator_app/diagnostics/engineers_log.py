"""The engineers' log: one JSON object a line, without anybody's words."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from logging.handlers import RotatingFileHandler
from pathlib import Path

from moderator_app.diagnostics.background import Background
from moderator_app.diagnostics.failure import failure_of

FILES, BYTES = 10, 500_000
_OURS = logging.getLogger("moderator_app")
_OURS.addHandler(logging.NullHandler())  # the terminal is for whoever typed a command


class CodeWords(str):
    """Words that stand in a program's code, so that the log may keep them."""

    __slots__ = ()


class JsonLines(logging.Formatter):
    """One JSON object a line: when, how bad, where, what, and the failure.

    Of what a message is filled with only numbers and `CodeWords` are kept.
    """

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "where": record.name,
            "thread": record.threadName,
            "what": _words(record),
        }
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            line["failure"] = failure_of(error).plain()["causes"]
        return json.dumps(line, ensure_ascii=False)


class _LettingGo(logging.Handler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's
        """Let a line go that cannot be written: the show needs none."""


class _InBackground(_LettingGo):
    """Puts each line down in the background; formed at once, while all is at hand."""

    def __init__(self, handler: logging.Handler, background: Background) -> None:
        super().__init__()
        self._handler, self._background = handler, background

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = JsonLines().format(record)
        except Exception:  # noqa: BLE001 - whoever has something to say goes on
            self.handleError(record)
            return
        plain = logging.makeLogRecord({"levelno": record.levelno, "msg": line})
        self._background.do(lambda: self._handler.emit(plain))

    def close(self) -> None:
        _OURS.removeHandler(self)
        self._background.do(self._handler.close)
        super().close()


class _RotatingFiles(_LettingGo, RotatingFileHandler):
    """Files that take turns, none of which has to be there."""


def log_to(folder: Path, background: Background) -> logging.Handler:
    """Let all that is logged go to files in ``folder`` until what is returned closes.

    A machine that has no room for diagnostics still runs the show.
    """
    files = _RotatingFiles(
        folder / "console.log",
        maxBytes=BYTES,
        backupCount=FILES,
        encoding="utf-8",
        delay=True,
    )
    handler = _InBackground(files, background)
    background.do(lambda: folder.mkdir(parents=True, exist_ok=True))
    _OURS.addHandler(handler)
    return handler


def _words(record: logging.LogRecord) -> str:
    """Return the message of the code, filled with what may be kept."""
    given = record.args or ()
    if isinstance(given, Mapping):
        return record.msg % {name: _kept(value) for name, value in given.items()}
    return str(record.msg) % tuple(_kept(value) for value in given)


def _kept(value: object) -> object:
    return value if isinstance(value, int | float | CodeWords) else type(value).__name__
