"""Tests for moderator_app.domain.draft_history."""

from dataclasses import replace

from moderator_app.domain.draft_answers import Reviewed
from moderator_app.domain.draft_history import DraftHistory
from tests.domain.drafts import a_draft

FIRST = Reviewed(a_draft())
SECOND = Reviewed(replace(FIRST.draft, title="Second"))
THIRD = Reviewed(replace(FIRST.draft, title="Third"))


def test_corrections_are_taken_back_one_by_one_and_given_again() -> None:
    history = DraftHistory(FIRST).corrected(SECOND).corrected(THIRD)
    assert history.undone().now == SECOND
    assert history.undone().undone().now == FIRST
    assert history.undone().undone().redone().now == SECOND
    assert history.undone().redone() == history


def test_there_is_nothing_before_the_first_and_after_the_last() -> None:
    history = DraftHistory(FIRST)
    assert history.undone() == history
    assert history.redone() == history


def test_a_correction_that_changes_nothing_leaves_no_trace() -> None:
    history = DraftHistory(FIRST).corrected(replace(FIRST))
    assert history == DraftHistory(FIRST)


def test_a_new_correction_ends_what_could_be_given_again() -> None:
    history = DraftHistory(FIRST).corrected(SECOND).undone().corrected(THIRD)
    assert history.redone() == history
