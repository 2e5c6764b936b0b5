"""Damage to the file of a session that is not open: it is never read as if whole."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from random import Random

from moderator_app.stores.rescue import NothingWhole, rescue
from moderator_app.stores.session_files import NotASession
from moderator_app.stores.verdict import Damaged
from moderator_app.stores.verifying import read_session
from tests.trials.promises import holds
from tests.trials.whole_session import WholeSession

Files = Mapping[str, bytes]
"""What a session's files hold, by what they add to its name."""

PARTS = ("", "-wal", ".head")


def files(path: Path) -> dict[str, bytes]:
    """Return what the files of a session hold."""
    places = {part: path.with_name(path.name + part) for part in PARTS}
    return {
        part: place.read_bytes() for part, place in places.items() if place.exists()
    }


def tampered(session: WholeSession) -> None:
    """Damage the files of the session while it is not open, then open it.

    Either all is read as it was, or the damage is told and nothing is opened.
    """
    session.settle()
    if session.rng.random() < 0.5:
        session.program.close()
    else:
        session.machine.crash()
        session.program.die()
    found = files(session.machine.path)
    put(session, damaged(session, found))
    try:
        session.go_on()
    except (Damaged, NotASession) as error:
        session.tell(f"told: {type(error).__name__}")
        session.program.die()
        _is_rescued(session)
        put(session, found)
        session.go_on()


def _is_rescued(session: WholeSession) -> None:
    """Rescue what is whole: nothing of it is other than it was."""
    path = session.machine.path
    new = path.with_name(f"rescued-{len(session.trace)}.session")
    try:
        rescued = rescue(path, new)
    except (NothingWhole, NotASession):
        return
    read = read_session(new)
    holds(read.verdict.is_whole, f"what was rescued is whole: {read.verdict}")
    promises = session.promises
    known = {(record.at, record.event) for record in promises.kept}
    found = [(record.at, record.event) for record in read.records]
    session.tell(f"rescued {len(found)} events of {len(promises.kept)}")
    holds(rescued.events == len(found), "as many are saved as are told")
    proven = found if rescued.is_programme_proven else found[1:]
    holds(known.issuperset(proven), "nothing is rescued that never was")
    holds(read.words.items() <= promises.words_ever.items(), "words are as they were")


def put(session: WholeSession, held: Files) -> None:
    """Let the session's files hold this."""
    path = session.machine.path
    for part in PARTS:
        session.machine.disk.put(path.with_name(path.name + part), held.get(part))


def damaged(session: WholeSession, found: Files) -> Files:
    """Return the files of a session, damaged in one of many ways."""
    rng, older = session.rng, session.older_files
    way = rng.choice([_flipped, _digit_changed, _cut, _without_wal, _without_head])
    session.older_files = found
    if older is not None and rng.random() < 0.4:
        session.tell("an older copy of the file is put back")
        return {**older, ".head": found[".head"]}
    session.tell(f"damage:{way.__name__}")
    return way(rng, found)


def _flipped(rng: Random, found: Files) -> Files:
    """Return the files with one bit changed."""
    part = rng.choice([part for part in found if found[part]])
    changed = bytearray(found[part])
    changed[rng.randrange(len(changed))] ^= 1 << rng.randrange(8)
    return {**found, part: bytes(changed)}


def _digit_changed(rng: Random, found: Files) -> Files:
    """Return the files with one bit of a digit changed: it is another digit."""
    changed = bytearray(found[""])
    digits = [place for place, byte in enumerate(changed) if chr(byte).isdigit()]
    changed[rng.choice(digits)] ^= 1
    return {**found, "": bytes(changed)}


def _cut(rng: Random, found: Files) -> Files:
    """Return the files with the end of one missing."""
    part = rng.choice([part for part in ("", "-wal") if found.get(part)])
    return {**found, part: found[part][: rng.randrange(len(found[part]))]}


def _without_wal(_: Random, found: Files) -> Files:
    return {part: held for part, held in found.items() if part != "-wal"}


def _without_head(_: Random, found: Files) -> Files:
    return {part: held for part, held in found.items() if part != ".head"}
