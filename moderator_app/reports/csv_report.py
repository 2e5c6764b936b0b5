"""The hour as a table for a spreadsheet: one row a segment."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import datetime

from moderator_app.domain.local_time import local_time
from moderator_app.domain.show import Show
from moderator_app.domain.views.naming import who_speaks
from moderator_app.domain.views.rundown import RundownRow, rundown_view
from moderator_app.texts.after_show import AfterShowTexts

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def csv_report(show: Show, language: str = "en") -> str:
    """Return the session's table as text, with a header and lines ending in CR LF.

    It is for a session that has ended; before that, only what is done has
    times. ``language`` is that of the header and the states. Instants are ISO with the
    offset of the programme's zone, lengths whole seconds. Whoever writes it to
    a file puts a byte order mark before it, so that spreadsheets know UTF-8.
    """
    texts, table = AfterShowTexts(language), io.StringIO(newline="")
    ended_at = show.clock.value.ended_at or show.plan.start
    writer = csv.writer(table)
    writer.writerow(texts.columns())
    for row in rundown_view(show, ended_at).rows:
        writer.writerow(_cells(show, row, texts))
    return table.getvalue()


def _cells(
    show: Show, row: RundownRow, texts: AfterShowTexts
) -> Iterator[str | int | None]:
    segment, zone = show.segment(row.number), show.programme.zone
    yield row.number
    yield _plain(segment.title)
    yield _plain(who_speaks(segment))
    yield texts.rundown.state(row)
    yield _iso(row.planned_start, zone)
    yield _iso(row.planned_end, zone)
    yield _iso(row.start if row.is_start_fact else None, zone)
    yield _iso(row.end if row.is_end_fact else None, zone)
    yield row.planned_s
    yield row.allotted_s
    yield row.used_s
    yield row.over_s


def _iso(at: datetime | None, zone: str) -> str:
    return "" if at is None else local_time(at, zone).isoformat()


def _plain(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    return f"'{text}" if text.lstrip(" ").startswith(_STARTS_A_FORMULA) else text
