"""Tests for moderator_app.desktop.ribbon.ribbon_labels."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.desktop.ribbon.ribbon_labels import (
    Label,
    in_order,
    minutes_between_labels,
    names_by_length,
    placed_labels,
)
from tests.builders import at

ROOM, GAP = 1000.0, 10.0
a_label = st.builds(
    Label, st.just("x"), st.floats(0, ROOM), st.floats(1, 120), st.booleans()
)


@given(st.lists(a_label, max_size=12))
def test_labels_stay_inside_and_apart(labels: list[Label]) -> None:
    placed = placed_labels(labels, ROOM, GAP)
    ends = sorted((p.left, p.left + p.label.width) for p in placed)
    assert all(left >= 0 and right <= ROOM + 1e-6 for left, right in ends)
    apart = pairwise(ends)
    assert all(right + GAP <= left + 1e-6 for (_, right), (left, _) in apart)


def test_what_is_given_first_is_placed_and_the_rest_makes_way() -> None:
    stop, tick = Label("stop", 500, 80, is_strong=True), Label("16:40", 510, 40)
    assert [p.label for p in placed_labels([stop, tick], ROOM, GAP)] == [stop]


def test_a_strong_label_moves_beside_another() -> None:
    stop, plan = (Label("x", at, 80, is_strong=True) for at in (500, 545))
    assert len(placed_labels([stop, plan], ROOM, 0)) == 2


def test_names_grow_shorter_by_words_and_end_in_the_number() -> None:
    names = list(names_by_length("Ronda de preguntas", "6"))
    assert names == ["Ronda de preguntas", "Ronda…", "6"]


def test_two_ends_in_one_place_stand_as_their_lines_do() -> None:
    plan, stop = (at("61:00"), "plan 17:31"), (at("60:00"), "stop 17:30")
    assert in_order([plan, stop]) == "stop 17:30 · plan 17:31"


def test_labels_are_a_round_number_of_minutes_apart() -> None:
    steps = [minutes_between_labels(m, 8) for m in (30, 61, 200, 6000)]
    assert steps == [5, 10, 30, 1440]
