"""Tests for moderator_app.importers.city_hints."""

from __future__ import annotations

from moderator_app.importers.city_hints import hinted_countries


def test_a_country_named_comes_before_what_a_word_hints() -> None:
    hinted = hinted_countries(["ayuntamiento", "de", "x", "mexico"])
    assert hinted[0] == "MX"
    assert "ES" in hinted


def test_words_of_no_country_hint_nothing() -> None:
    assert hinted_countries(["metropolis"]) == ()
