"""How a session's file stands to what is known of the session."""

from __future__ import annotations

from enum import Enum

import apsw

from moderator_app.stores.session_database import format_of, is_empty
from moderator_app.stores.sqlite_log import SqliteLog


class Standing(Enum):
    """What a file holds of a session."""

    NEW = "nothing was ever in it"
    SAME = "all that is known"
    BEHIND = "the first part of it"
    AHEAD = "all of it, and events that are not known"
    OTHER = "another session, or none"


def standing(found: apsw.Connection, known: SqliteLog) -> Standing:
    """Return how a database of the present format stands to what is known.

    Raises NotASession for another's, or what is stumbled on in it.
    """
    if is_empty(found):
        return Standing.NEW
    format_of(found)
    theirs, ours = SqliteLog(found), known.head()
    their_version = theirs.head().version
    common = min(their_version, ours.version)
    if theirs.hash_at(common) != known.hash_at(common):
        return Standing.OTHER
    if their_version > ours.version:
        return Standing.AHEAD
    return Standing.SAME if their_version == ours.version else Standing.BEHIND
