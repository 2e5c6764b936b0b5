"""Lanes of a session that has no threads, or has them only later."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from moderator_app.session.ports import Lanes, Work


class AtOnce:
    """Does what is to be written right away, and nothing later.

    For simulations, and for a session that is not on screen yet.
    """

    def write(self, work: Work, done: Callable[[Exception | None], None]) -> None:
        """Do ``work`` and tell how it ended before this returns."""
        done(failure_of(work))

    def later(self, delay: timedelta, work: Work) -> None:
        """Forget ``work``: no time passes here."""


class Postponed:
    """Does nothing until there are lanes to do it in.

    For a session that begins before its threads do: nothing waits for its file.
    """

    def __init__(self) -> None:
        self._told: list[Callable[[Lanes], None]] = []

    def write(self, work: Work, done: Callable[[Exception | None], None]) -> None:
        """Let ``work`` be done once there are lanes, before all that is told them."""
        self._told.append(lambda lanes: lanes.write(work, done))

    def later(self, delay: timedelta, work: Work) -> None:
        """Let the delay begin once there are lanes."""
        self._told.append(lambda lanes: lanes.later(delay, work))

    def pass_on(self, lanes: Lanes) -> None:
        """Let all that was told be done in these lanes."""
        told, self._told = self._told, []
        for tell in told:
            tell(lanes)


def failure_of(work: Work) -> Exception | None:
    """Do ``work`` and return what it raised, None where it ended well."""
    try:
        work()
    except Exception as error:  # noqa: BLE001 - whoever asked for it decides
        return error
    return None
