"""Tests for moderator_app.domain.remedy."""

from __future__ import annotations

from moderator_app.domain.draft import Code, Finding, Severity
from moderator_app.domain.remedy import Act, Change, accept


def test_accepting_is_the_default_and_changes_nothing() -> None:
    remedy = accept(Finding(Code.OVERLAP, Severity.WARNING), by=1)
    assert (remedy.act, remedy.is_default) == (Act.ACCEPT, True)
    assert (remedy.change, remedy.facts) == (Change(), {"by": 1})
