"""Tests for moderator_app.domain.views.on_air."""

from __future__ import annotations

from moderator_app.domain.commands import Answer, Approve, Ask, PutOnAir, UndoQuestion
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.on_air import (
    OnAirView,
    best_question,
    on_air_since,
    on_air_view,
)
from moderator_app.domain.views.question_queue import queue_of
from tests.builders import Hour, a_programme, at

ONE, TWO, THREE = map(QuestionNumber, (1, 2, 3))


def asked(count: int = 3) -> Hour:
    hour = Hour.of(a_programme("3:00"))
    return hour.act("0:00", *[Ask(f"{n}") for n in range(count)])


def view(hour: Hour) -> OnAirView:
    return on_air_view(hour.show, {}, queue_of(hour.show.desk.value), hour.now)


def test_the_question_on_air_counts_up_from_when_it_went_on_air() -> None:
    hour = asked().act("1:00", PutOnAir(TWO)).act("1:10", Approve(THREE))
    shown = view(hour.look("2:05.900"))
    assert shown.on_air is not None
    assert (shown.on_air.number, shown.on_air_s) == (TWO, 65)
    assert [row.number for row in shown.following] == [THREE, ONE]


def test_without_one_on_air_only_the_next_are_shown() -> None:
    shown = view(asked().act("1:00", PutOnAir(ONE)).act("2:00", Answer(ONE)))
    assert (shown.on_air, shown.on_air_s) == (None, None)
    assert [row.number for row in shown.following] == [TWO, THREE]


def test_an_answer_taken_back_counts_on_from_the_first_time() -> None:
    hour = asked().act("1:00", PutOnAir(ONE)).act("2:00", PutOnAir(TWO))
    hour.act("2:30", UndoQuestion())
    assert on_air_since(hour.show, ONE) == at("1:00")
    assert on_air_since(hour.show, TWO) is None


def test_the_best_question_is_the_next_one() -> None:
    hour = asked().act("1:00", Approve(TWO))
    best = best_question(hour.show, {}, queue_of(hour.show.desk.value))
    assert best is not None
    assert best.number == TWO
    empty = asked(0)
    assert best_question(empty.show, {}, queue_of(empty.show.desk.value)) is None
