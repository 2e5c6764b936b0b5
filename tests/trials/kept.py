"""Compares what a killed program had shown with what its file holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from moderator_app.domain.events import Event
from moderator_app.session.ports import Recorded
from moderator_app.stores.verifying import SessionRead


def mark_of(event: Event) -> str:
    """Return what tells an event from all others."""
    return sha256(repr(event).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Shown:
    """A state that the window showed: its newest event, and the words it asked."""

    version: int
    unsaved: int
    mark: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Life:
    """What was seen of a program from its start until it was killed.

    ``before`` are the events that its file held at the start, ``read`` those
    that were read from outside while it ran.
    """

    before: Sequence[Recorded] = ()
    shown: Sequence[Shown] = ()
    read: Sequence[Sequence[Recorded]] = ()

    @property
    def promised(self) -> int:
        """The newest version that anybody was shown as kept; 0 is none."""
        kept = (each.version - each.unsaved for each in self.shown)
        return max([len(self.before), *kept, *(len(part) for part in self.read)])


def lost(life: Life, found: SessionRead) -> Iterator[str]:
    """Yield what is not as it was shown: gone, changed, in another order, or twice."""
    records = found.records
    if not found.verdict.reads_as_written:
        yield f"the file is not whole: {found.verdict.flaws}"
    if len(records) < life.promised:
        yield f"{life.promised} events were shown, {len(records)} are there"
    for part in (life.before, *life.read):
        if tuple(records[: len(part)]) != tuple(part):
            yield f"the first {len(part)} events are not those that were read"
    yield from _not_as_shown(life, records)
    yield from _words_not_once(life, found)


def _not_as_shown(life: Life, records: Sequence[Recorded]) -> Iterator[str]:
    if life.shown and life.before and life.shown[0].version != len(life.before):
        yield f"it began at version {life.shown[0].version}, not {len(life.before)}"
    for shown in life.shown:
        is_there = not shown.unsaved and shown.version <= len(records)
        if is_there and mark_of(records[shown.version - 1].event) != shown.mark:
            yield f"version {shown.version} was shown as another event"


def _words_not_once(life: Life, found: SessionRead) -> Iterator[str]:
    texts = [words.text for words in (found.words or {}).values()]
    if len(texts) != len(set(texts)):
        yield "a question is there twice"
    for shown in life.shown:
        if shown.words and not shown.unsaved and shown.words not in texts:
            yield f"the words of version {shown.version} are gone"
