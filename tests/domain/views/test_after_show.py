"""Tests for moderator_app.domain.views.after_show."""

from __future__ import annotations

from moderator_app.domain.commands import (
    Answer,
    Approve,
    Ask,
    Dismiss,
    End,
    GoNext,
    PutOnAir,
)
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.after_show import Questions, after_show_view
from tests.builders import Hour, a_programme, at


def test_an_hour_is_added_up() -> None:
    hour = Hour.of(a_programme("3:00", "5:00", "2:00")).act("0:40", GoNext())
    hour.act("3:52", GoNext()).act("8:00", End()).look("9:00")
    view = after_show_view(hour.show, hour.now)
    assert (view.started, view.started_after_s) == (at("0:40"), 40)
    assert (view.end.expected, view.end.after_plan_s) == (at("8:00"), -120)
    assert (view.planned_s, view.used_s) == (600, 192 + 248)
    assert view.over_s == 12 - 52
    assert [row.over_s for row in view.rows] == [12, -52, None]


def test_what_never_began_has_no_start() -> None:
    hour = Hour.of(a_programme("3:00"))
    view = after_show_view(hour.show, hour.now)
    assert (view.started, view.started_after_s) == (None, None)
    assert (view.used_s, view.over_s) == (0, 0)


def test_questions_are_counted_by_what_became_of_them() -> None:
    one, two, three, four = map(QuestionNumber, (1, 2, 3, 4))
    hour = Hour.of(a_programme("3:00")).act("0:00", *[Ask(f"{n}") for n in range(5)])
    hour.act("1:00", PutOnAir(one), PutOnAir(two), Approve(three), Dismiss(four))
    questions = after_show_view(hour.show, hour.now).questions
    assert questions == Questions(5, 1, left=3, dismissed=1, is_one_on_air=True)
    hour.act("2:00", Answer(two))
    questions = after_show_view(hour.show, hour.now).questions
    assert questions == Questions(5, 2, left=2, dismissed=1)
