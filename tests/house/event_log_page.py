"""Writes the table of docs/event-log.md: ``python -m tests.house.event_log_page``."""

from __future__ import annotations

import inspect
from dataclasses import fields
from pathlib import Path
from typing import get_args

from moderator_app.domain.events import Event
from moderator_app.stores.upcasters import STEPS, newest_schema

PAGE = Path(__file__).parents[2] / "docs/event-log.md"
TABLE = "|---|---|---|---|\n"
HISTORY = "\n## Schemas of the past\n\n"


def page() -> str:
    """Return the page as it should be: its words, and a row for each event."""
    words, _, _ = PAGE.read_text(encoding="utf-8").partition(TABLE)
    rows = "".join(row(kind) for kind in get_args(Event))
    return words + TABLE + rows + HISTORY + "".join(map(step, STEPS))


def row(kind: type) -> str:
    what = " ".join((inspect.getdoc(kind) or "").replace("``", "`").split())
    body = ", ".join(f"`{field.name}`" for field in fields(kind)) or "none"
    schema = newest_schema(kind.__name__)
    return f"| `{kind.__name__}` | {schema} | {what} | {body} |\n"


def step(kind: str) -> str:
    """Return how each schema of a kind was brought to the next."""
    return "".join(
        f"- `{kind}` {schema}: {inspect.getdoc(made)}\n".replace("``", "`")
        for schema, made in enumerate(STEPS[kind], start=2)
    )


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
