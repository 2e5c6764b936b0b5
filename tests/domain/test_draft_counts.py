"""Tests for moderator_app.domain.draft_counts."""

from moderator_app.domain.draft_counts import Named, named_in
from tests.domain.drafts import a_draft, the_seed_page


def test_one_that_is_spelt_in_two_ways_is_one() -> None:
    assert named_in(the_seed_page()) == Named(people=3, organisations=5)


def test_where_nobody_is_named_there_is_nobody() -> None:
    assert named_in(a_draft()) == Named(people=0, organisations=0)
