"""``history``: what happened in a session, one event a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from moderator_app.cli.printable import printable
from moderator_app.cli.session_file import DAMAGED, sentence_on, session_in
from moderator_app.domain.events import ProgrammeLoaded, QuestionAsked
from moderator_app.domain.show import Show, evolve, new_show
from moderator_app.session.ports import Recorded
from moderator_app.stores.event_row import EventRow
from moderator_app.stores.verifying import SessionRead
from moderator_app.texts.check import CheckTexts
from moderator_app.texts.history import HistoryTexts
from moderator_app.texts.times import Times

Told = tuple[Recorded, str, Show]
"""An event, its sentence, and the show that it happened to."""


def history_command(
    path: Path, as_json: bool, language: str, out: TextIO, err: TextIO
) -> int:
    """Print a session's events and return 0; 1 where not all of it is whole.

    Then the events before the damage are printed, and what is wrong goes to
    ``err``. Stops where it is no session.
    """
    texts = CheckTexts(language)
    read = session_in(path, texts)
    for told in _told(read, HistoryTexts(language)):
        line = _as_json(told, read) if as_json else _as_line(told, Times(language))
        print(line, file=out)
    if read.verdict.is_whole:
        return 0
    out.flush()
    print(sentence_on(path, read.verdict, texts), file=err)
    return DAMAGED


def _told(read: SessionRead, texts: HistoryTexts) -> Iterator[Told]:
    show: Show | None = None
    for record in read.records:
        event = record.event
        if show is None and isinstance(event, ProgrammeLoaded):
            show = new_show(event.programme)
            yield record, texts.event(event, show, read.words), show
        elif show is not None:
            yield record, texts.event(event, show, read.words), show
            show = evolve(show, event, record.at)


def _as_line(told: Told, times: Times) -> str:
    record, sentence, show = told
    programme = show.programme
    at = times.second_seen_from(record.at, programme.start, programme.zone)
    return printable(f"{record.version:4}  {at}  {sentence}")


def _as_json(told: Told, read: SessionRead) -> str:
    record, sentence, _ = told
    row = EventRow.of(record)
    plain: dict[str, object] = {
        "version": record.version,
        "at": row.at,
        "seat": record.seat,
        "event": row.kind,
        "schema": row.schema,
        "body": json.loads(row.body),
        "command": row.command,
        "sentence": sentence,
    }
    if isinstance(record.event, QuestionAsked):
        words = read.words.get(record.event.number)
        plain["text"] = words.text if words else None
        plain["asker"] = words.asker if words else None
    return json.dumps(plain)
