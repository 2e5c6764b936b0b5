"""Tests for moderator_app.domain.programme_draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from moderator_app.domain.draft_programme import programme_from
from moderator_app.domain.programme import Programme
from moderator_app.domain.programme_draft import draft_of
from tests.domain.drafts import a_draft, a_segment, the_seed_page


def test_a_programme_comes_of_its_draft_again() -> None:
    programme = programme_from(the_seed_page())
    assert isinstance(programme, Programme)
    assert programme_from(draft_of(programme)) == programme


def test_own_starts_and_an_open_end_come_back() -> None:
    draft = a_draft(a_segment(length=10, start="16:40"), end=None)
    programme = programme_from(draft)
    assert isinstance(programme, Programme)
    assert draft_of(programme).segments[0].start == time(16, 40)
    assert programme_from(draft_of(programme)) == programme


def test_a_language_of_ones_own_is_kept() -> None:
    programme = programme_from(the_seed_page())
    assert isinstance(programme, Programme)
    first, *others = programme.speakers
    mixed = replace(programme, speakers=(replace(first, language="ca"), *others))
    assert draft_of(mixed).people[0].language == "ca"
    assert draft_of(mixed).people[1].language is None
