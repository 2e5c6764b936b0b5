"""The state to which a session's records lead, and what else they tell its runner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from moderator_app.domain.events import ProgrammeLoaded
from moderator_app.domain.show import Folding, Show, new_show
from moderator_app.session.ports import Recorded


class EmptySession(ValueError):
    """The log holds no programme: it is not a session."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """A session as its records tell it, with the ids of the commands among them."""

    show: Show
    newest: Recorded
    commands: frozenset[str]


def replayed(records: Iterable[Recorded]) -> Replayed:
    """Return what records lead to, oldest first; raises EmptySession."""
    folding: Folding | None = None
    newest: Recorded | None = None
    commands = set[str]()
    for newest in records:
        commands.add(newest.command)
        if folding is not None:
            folding.take(newest.event, newest.at)
        elif isinstance(newest.event, ProgrammeLoaded):
            folding = Folding(new_show(newest.event.programme))
    if folding is None or newest is None:
        raise EmptySession("no programme was ever loaded here")
    return Replayed(folding.show(), newest, frozenset(commands - {""}))
