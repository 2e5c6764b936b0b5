"""Whether a session that was read is what was written: quickly, yes or no.

It is asked each time before a session goes on; `verifying` tells what is wrong.
"""

from __future__ import annotations

from collections.abc import Mapping

import apsw

from moderator_app.stores.chain import BrokenChain
from moderator_app.stores.flaws import strange_things
from moderator_app.stores.head_file import Head
from moderator_app.stores.sqlite_log import SqliteLog

_FINGERPRINTS = """
    select json_extract(body, '$.number'), json_extract(body, '$.fingerprint')
    from event where kind = 'QuestionAsked'
"""
_NUMBERS = "select number from words"
_PAGES = "pragma integrity_check(1)"


def is_sound(db: apsw.Connection, head: Head | None) -> bool:
    """Tell whether a database of the present format holds all that proves it.

    That is its pages, the chain of its events up to the ``head`` at least, and
    the fingerprints of all words that were not erased.
    """
    log = SqliteLog(db)
    try:
        return (
            db.execute(_PAGES).get == "ok"
            and _reaches(log, head)
            and not any(strange_things(db))
            and _fits(log, dict(db.execute(_FINGERPRINTS)), db)
        )
    except (apsw.Error, BrokenChain, AttributeError, TypeError, ValueError):
        return False


def _reaches(log: SqliteLog, head: Head | None) -> bool:
    log.prove()
    return head is None or log.hash_at(head.version) == head.hash


def _fits(log: SqliteLog, fingerprints: Mapping[int, str], db: apsw.Connection) -> bool:
    kept = {number for (number,) in db.execute(_NUMBERS)}
    return kept == fingerprints.keys() and all(
        words.fingerprint() == fingerprints[number]
        for number, words in log.words().items()
    )
