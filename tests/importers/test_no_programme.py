"""Tests for moderator_app.importers.no_programme."""

from __future__ import annotations

from moderator_app.importers.no_programme import NoProgramme, Reason
from moderator_app.importers.programme_problems import Fault, Problem


def test_the_reason_and_the_problems_go_along() -> None:
    error = NoProgramme(Reason.FAULTY, (Problem(Fault.SYNTAX, line=3),))
    assert (error.reason, error.problems[0].line) == (Reason.FAULTY, 3)
    assert str(error) == "faulty"
