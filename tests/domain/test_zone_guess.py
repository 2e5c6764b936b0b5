"""Tests for moderator_app.domain.zone_guess."""

from __future__ import annotations

from moderator_app.domain.zone_guess import no_guess


def test_without_a_table_of_cities_nothing_is_guessed() -> None:
    assert no_guess("Alcaldía Mayor de Bogotá") is None
