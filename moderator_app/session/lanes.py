"""Lanes of a session that has no threads: whatever it asks for is done at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from moderator_app.session.ports import Work


class AtOnce:
    """Does what is to be written right away, and nothing later.

    For simulations, and for a session that is not on screen yet.
    """

    def write(self, work: Work, done: Callable[[Exception | None], None]) -> None:
        """Do ``work`` and tell how it ended before this returns."""
        done(failure_of(work))

    def later(self, delay: timedelta, work: Work) -> None:
        """Forget ``work``: no time passes here."""


def failure_of(work: Work) -> Exception | None:
    """Do ``work`` and return what it raised, None where it ended well."""
    try:
        work()
    except Exception as error:  # noqa: BLE001 - whoever asked for it decides
        return error
    return None
