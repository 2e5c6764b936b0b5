"""What can be wrong with a session's file, and what was found of one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Harm(Enum):
    """How something of a session is not as it was written."""

    EVENT = "event"  # the event of this number was changed
    MISSING = "missing"  # the event of this number is not there
    BEGINNING = "beginning"  # the first event, or what the file is for, was changed
    UNFIT = "unfit"  # the event of this number makes no sense where it stands
    WORDS = "words"  # the words of the question of this number were changed
    WORDS_LOST = "words-lost"  # they are not there, and nobody erased them
    UNREADABLE = "unreadable"  # nothing after the event of this number can be read
    PAGE = "page"  # the page of this number is damaged
    FILE = "file"  # what cannot be read has no number
    STRANGE = "strange"  # something is in it that this program never made
    TAIL = "tail"  # the file ends after this event; its head knows of later ones
    HEAD = "head"  # the head has another hash for the event of this number
    BROKEN_HEAD = "broken-head"  # the head itself cannot be read
    WAL = "wal"  # acts behind this event lie in a damaged part of the -wal file


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong, and where; ``detail`` is for engineers."""

    harm: Harm
    number: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found of a session's file.

    ``whole_events`` counts those from the first on before which nothing is
    wrong, ``events`` all that are there. ``is_chained`` is False for a file of
    format 1, ``has_head`` where nothing beside it tells how long it should be,
    ``is_programme_proven`` where it was rescued from a damaged file unproven.
    """

    events: int = 0
    whole_events: int = 0
    questions: int = 0
    is_chained: bool = True
    has_head: bool = True
    is_programme_proven: bool = True
    flaws: tuple[Flaw, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.flaws

    @property
    def reads_as_written(self) -> bool:
        """Whether nothing is wrong but the head, which a power cut may tear."""
        return all(flaw.harm is Harm.BROKEN_HEAD for flaw in self.flaws)

    @property
    def where(self) -> Flaw:
        """The first thing that is wrong, where something is."""
        return self.flaws[0]


WHOLE = Verdict()
"""Nothing wrong was found."""


class Damaged(Exception):
    """The session is not what was written: it is never opened as if it were."""

    def __init__(self, path: Path, verdict: Verdict) -> None:
        super().__init__(str(path))
        self.path, self.verdict = path, verdict

    @property
    def where(self) -> Flaw:
        """The first thing that is wrong."""
        return self.verdict.where

    @property
    def whole_events(self) -> int:
        """How many events, from the first on, are as they were written."""
        return self.verdict.whole_events
