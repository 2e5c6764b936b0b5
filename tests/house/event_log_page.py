"""Writes the table of docs/event-log.md: ``python -m tests.house.event_log_page``."""

from __future__ import annotations

import inspect
from dataclasses import fields
from pathlib import Path
from typing import get_args

from moderator_app.domain.events import Event

PAGE = Path(__file__).parents[2] / "docs/event-log.md"
TABLE = "|---|---|---|\n"


def page() -> str:
    """Return the page as it should be: its words, and a row for each event."""
    words, _, _ = PAGE.read_text(encoding="utf-8").partition(TABLE)
    return words + TABLE + "".join(row(kind) for kind in get_args(Event))


def row(kind: type) -> str:
    what = " ".join((inspect.getdoc(kind) or "").replace("``", "`").split())
    body = ", ".join(f"`{field.name}`" for field in fields(kind)) or "none"
    return f"| `{kind.__name__}` | {what} | {body} |\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
