"""The part of a session's events that is whole: from the first to the first flaw."""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from moderator_app.domain.events import ProgrammeLoaded, QuestionAsked
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show, evolve, new_show
from moderator_app.session.ports import Recorded
from moderator_app.stores.judged_events import Judged
from moderator_app.stores.troubles import is_of_the_drive
from moderator_app.stores.verdict import Flaw, Harm

NO_SENSE = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What folding stumbles on where an event cannot have happened."""


class WholePart:
    """Takes a session's events in; what is read of them grows with each.

    ``records`` are those before which nothing is wrong, and ``show`` is where
    they lead. ``events`` counts all, ``hashes`` and ``fingerprints`` are of all
    that are proven.
    """

    def __init__(self) -> None:
        self.records: list[Recorded] = []
        self.show: Show | None = None
        self.events, self.newest = 0, 0
        self.hashes: dict[int, bytes] = {}
        self.fingerprints: dict[QuestionNumber, str] = {}
        self.flaws: list[Flaw] = []

    def take_all(self, events: Iterable[Judged]) -> None:
        """Take events as far as they can be read."""
        try:
            for event in events:
                self.take(event)
        except apsw.Error as error:
            if is_of_the_drive(error):
                raise
            self.flaws.append(Flaw(Harm.UNREADABLE, self.newest, str(error)))

    def take(self, event: Judged) -> None:
        """Count an event in, and fold it where nothing before it is wrong."""
        self.events, self.newest = self.events + 1, event.stored.version
        self.hashes[self.newest] = event.stored.hash
        if event.flaw is not None:
            self.flaws.append(event.flaw)
        if event.record is None:
            return
        asked = event.record.event
        if isinstance(asked, QuestionAsked):
            self.fingerprints[asked.number] = asked.fingerprint
        if not self.flaws:
            self._fold(event.record)

    def distrust(self) -> None:
        """Call nothing whole: the events prove each other, but what ends them not."""
        self.records, self.show = [], None

    def _fold(self, record: Recorded) -> None:
        try:
            self.show = after_record(self.show, record)
        except NO_SENSE as error:
            self.flaws.append(Flaw(Harm.UNFIT, record.version, str(error)))
        else:
            self.records.append(record)


def after_record(show: Show | None, record: Recorded) -> Show:
    """Return the show after a record; the first makes it.

    Raises one of NO_SENSE where it cannot have happened then.
    """
    if show is not None:
        return evolve(show, record.event, record.at)
    if isinstance(record.event, ProgrammeLoaded):
        return new_show(record.event.programme)
    raise ValueError("the first event is no programme")
