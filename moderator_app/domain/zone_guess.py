"""Where somebody probably is: a city named in words about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ZoneGuess:
    """A city that a text names, as the text's reader knows it, and its zone."""

    city: str
    zone: str  # IANA name


GuessZone = Callable[[str], ZoneGuess | None]
"""Guesses from an organisation's or a role's words; None where no city is named."""


def no_guess(_text: str) -> ZoneGuess | None:
    """Know no city at all."""
    return None
