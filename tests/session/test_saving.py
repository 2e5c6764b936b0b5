"""Tests for moderator_app.session.saving."""

from moderator_app.session.saving import SAVED, Saving


def test_nothing_is_in_memory_alone_where_all_is_saved() -> None:
    assert Saving() == SAVED
    assert (SAVED.unsaved, SAVED.trouble) == (0, None)
