"""Whether something beside a session's file proves where the session ended."""

from __future__ import annotations

from enum import Enum
from pathlib import Path

import apsw

from moderator_app.stores.head_file import UnreadableHead, read_head
from moderator_app.stores.session_database import FORMAT, format_of


class EndProof(Enum):
    """What a session's head tells of its end when the session is opened."""

    THERE = "there"
    MISSING = "missing"
    BROKEN = "broken"


def end_proof(path: Path, db: apsw.Connection) -> EndProof:
    """Return whether the head of a session's file proves its end.

    Nothing is missing beside a file of format 1, which never had one.
    """
    if format_of(db) < FORMAT:
        return EndProof.THERE
    try:
        head = read_head(path)
    except (UnreadableHead, OSError):
        return EndProof.BROKEN
    return EndProof.THERE if head else EndProof.MISSING
