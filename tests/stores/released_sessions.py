"""What each stored session replays to: ``python -m tests.stores.released_sessions``.

That writes it for sessions that are new in the folder; what is there is kept.
"""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

from moderator_app.domain.show import Show
from moderator_app.stores.event_row import EventRow
from moderator_app.stores.session_database import reading
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.verifying import read_session

FOLDER = Path(__file__).with_name("released")
SESSIONS = sorted(FOLDER.glob("*.session"))


def told_of(session: Path) -> object:
    """Return what is written beside a session of what it must replay to."""
    return json.loads(session.with_suffix(".json").read_text(encoding="utf-8"))


def replayed(session: Path) -> object:
    """Return what a session holds, and the show that it leads to."""
    read = read_session(session)
    assert read.show is not None
    with closing(reading(session)) as db:
        rows = list(SqliteLog(db).rows())
    words = {
        str(number): {"text": it.text, "asker": it.asker, "salt": it.salt.hex()}
        for number, it in sorted(read.words.items())
    }
    return {"events": list(map(_event, rows)), "words": words, "show": _show(read.show)}


def _event(row: EventRow) -> dict[str, object]:
    names = ("version", "at", "seat", "kind", "schema")
    plain: dict[str, object] = {name: getattr(row, name) for name in names}
    return plain | {"body": json.loads(row.body)}


def _show(show: Show) -> dict[str, object]:
    clock, questions = show.clock.value, show.desk.value.questions
    return {
        "version": show.version,
        "order": list(clock.order),
        "states": {str(n): clock.runs[n].state.value for n in sorted(clock.order)},
        "ended_at": clock.ended_at.isoformat() if clock.ended_at else None,
        "questions": {str(n): questions[n].stage.value for n in sorted(questions)},
    }


if __name__ == "__main__":
    for each in SESSIONS:
        beside = each.with_suffix(".json")
        if not beside.exists():
            plain = json.dumps(replayed(each), ensure_ascii=False, indent=1)
            beside.write_text(plain + "\n", encoding="utf-8")
