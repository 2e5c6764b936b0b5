"""The state to which a session's records lead, and what else they tell its runner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from moderator_app.domain.events import ProgrammeLoaded
from moderator_app.domain.show import Show, evolve, new_show
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
    show: Show | None = None
    newest: Recorded | None = None
    commands = set[str]()
    for newest in records:
        commands.add(newest.command)
        if show is not None:
            show = evolve(show, newest.event, newest.at)
        elif isinstance(newest.event, ProgrammeLoaded):
            show = new_show(newest.event.programme)
    if show is None or newest is None:
        raise EmptySession("no programme was ever loaded here")
    return Replayed(show, newest, frozenset(commands - {""}))
