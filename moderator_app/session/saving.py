"""Whether what is shown is in its file already, and if not, why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Trouble(Enum):
    """Why a session's file does not take what happened."""

    FULL = "full"
    READ_ONLY = "read-only"
    GONE = "gone"
    SLOW = "slow"
    DAMAGED = "damaged"
    TAKEN = "taken"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Saving:
    """How many of the events shown are in memory alone, and for what reason.

    None are where ``unsaved`` is 0; then there is no trouble either. All of the
    session counts where its file is gone.
    """

    unsaved: int = 0
    trouble: Trouble | None = None


SAVED = Saving()
