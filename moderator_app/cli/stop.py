"""Why a command cannot go on."""

from __future__ import annotations


class Stop(Exception):
    """Ends the program with a sentence for whoever typed the command; exit code 2."""
