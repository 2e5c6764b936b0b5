"""What a live window is told about the session it shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LiveOptions:
    """``speed`` is how many of the session's seconds pass in a real one.

    ``folder`` is where its file should be.
    """

    is_rehearsal: bool = False
    speed: float = 1.0
    page_down_is_next: bool = False
    folder: str = ""
