"""The engineers' log: what went wrong, on this machine only, without people's words."""

from __future__ import annotations

import json
import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILES, BYTES = 10, 500_000


class JsonLines(logging.Formatter):
    """One JSON object a line: when, how bad, where, what, and the traceback."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M:%S%z"),
            "level": record.levelname,
            "where": record.name,
            "what": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def log_to(folder: Path) -> logging.Handler | None:
    """Let all that is logged go to files in ``folder`` too; None where it cannot.

    A machine that has no room for diagnostics still runs the show.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "console.log",
            maxBytes=BYTES,
            backupCount=FILES,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        return None
    handler.setFormatter(JsonLines())
    logging.getLogger("moderator_app").addHandler(handler)
    return handler
