"""Tests for moderator_app.domain.draft."""

from dataclasses import FrozenInstanceError

import pytest

from moderator_app.domain.draft import Code, Draft, DraftSegment, Severity


def test_a_draft_of_nothing_claims_nothing() -> None:
    draft = Draft()
    assert draft.title is None
    assert draft.segments == ()
    assert dict(draft.lines) == {}


def test_what_was_read_cannot_be_changed_in_place() -> None:
    segment = DraftSegment("Welcome")
    with pytest.raises(FrozenInstanceError):
        segment.title = "Farewell"  # type: ignore[misc]


def test_codes_and_severities_are_written_as_the_wire_writes_them() -> None:
    promised = {"sum-differs", "zone-ambiguous", "minutes-missing", "time-order"}
    promised |= {"overlap", "end-missing", "year-missing", "people-differ"}
    assert promised <= {code.value for code in Code}
    assert {severity.value for severity in Severity} == {"info", "warning", "error"}
