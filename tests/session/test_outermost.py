"""Tests for moderator_app.session.outermost."""

from __future__ import annotations

from moderator_app.session.outermost import report
from tests.session.uncaught import uncaught


def test_what_is_reported_reaches_whoever_hears_of_all_that_nobody_caught() -> None:
    with uncaught() as caught:
        report(ZeroDivisionError())
    assert caught == [ZeroDivisionError]
