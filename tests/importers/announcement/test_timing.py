"""Tests for moderator_app.importers.announcement.timing."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from moderator_app.importers.announcement.timing import timing_of


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("16:30 Welcome", "Welcome"),
        ("[16:30-16:40] Foo: bar", "Foo: bar"),
        ("16h30 : Mot d'accueil", "Mot d'accueil"),
        ("16:30 CET – Welcome", "Welcome"),
        ("16:30 CET / 9:30 Bogotá: Welcome", "Welcome"),
        ("At 16:40, Jane Doe presents", "Jane Doe presents"),
        ("Welcome - 16:30", "Welcome"),
        ("Welcome (16:30-16:35)", "Welcome"),
        ("16:30", ""),
        ("Hora: 16:30", ""),
    ],
)
def test_a_start_is_taken_out_of_the_words(text: str, rest: str) -> None:
    timing = timing_of(text)
    assert timing.start is not None
    assert timing.rest == rest


@pytest.mark.parametrize(
    ("text", "rest", "minutes"),
    [
        ("Welcome (3 min)", "Welcome", 3),
        ("Welcome (Metropolis, 3 min)", "Welcome (Metropolis)", 3),
        ("Welcome, 5 minutes", "Welcome", 5),
        ("10' Welcome", "Welcome", 10),
        ("10 min – Welcome", "Welcome", 10),
        ("5 minutos de bienvenida", "bienvenida", 5),
        ("a quarter of an hour for questions", "questions", 15),
        ("Welcome 10 min", "Welcome", 10),
        ("Welcome 1/4 h", "Welcome", 15),
        ("½ h: Welcome", "Welcome", 30),
        ("1h30 Atelier", "Atelier", 90),
        ("Debate 2.0 (20')", "Debate 2.0", 20),
        ("Duración: 10 min", "", 10),
    ],
)
def test_a_length_is_taken_out_of_the_words(text: str, rest: str, minutes: int) -> None:
    timing = timing_of(text)
    assert (timing.rest, timing.length) == (rest, timedelta(minutes=minutes))


@pytest.mark.parametrize(
    "text",
    ["Los primeros 15 minutos de la sesión", "We meet at 16:30 in the hall", "Welcome"],
)
def test_a_time_within_a_sentence_is_left_there(text: str) -> None:
    assert timing_of(text).rest == text
    assert not timing_of(text).is_timed


def test_a_range_and_a_length_can_stand_together() -> None:
    timing = timing_of("16:30-16:45 Talk (10 min)")
    assert (timing.start, timing.end) == (time(16, 30), time(16, 45))
    assert timing.length == timedelta(minutes=10)


def test_words_around_a_length_in_brackets_stay_apart() -> None:
    assert timing_of("Introduction (10') Léa Roux").rest == "Introduction | Léa Roux"
