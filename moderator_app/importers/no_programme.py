"""Why a file gives no programme."""

from __future__ import annotations

from enum import Enum

from moderator_app.importers.programme_problems import Problem


class Reason(Enum):
    """Why there is nothing to run."""

    MISSING = "missing"
    UNREADABLE = "unreadable"  # a folder, or not ours to read
    EMPTY = "empty"
    TOO_LARGE = "too-large"
    NOT_TEXT = "not-text"
    NONE_FOUND = "none-found"
    FAULTY = "faulty"  # our own format, with mistakes


class NoProgramme(Exception):
    """A file or a text in which there is no programme; its sentence is in texts."""

    def __init__(self, reason: Reason, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.problems = problems
