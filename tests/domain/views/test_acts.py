"""Tests for moderator_app.domain.views.acts."""

from __future__ import annotations

from datetime import timedelta

from moderator_app.domain.commands import AddTime, End, GoNext, Jump, Skip, Undo
from moderator_app.domain.events import WentNext
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.views.acts import ActsView, NextStep, acts_view
from tests.builders import Hour, a_programme, at
from tests.domain.views.people import hour_with_people


def view(hour: Hour) -> ActsView:
    return acts_view(hour.show, hour.now)


def test_before_the_start_next_starts_and_says_how_early() -> None:
    shown = view(hour_with_people().look("-8:12"))
    assert (shown.step, shown.name, shown.early_s) == (NextStep.START, "Ana Ruiz", 492)
    assert not shown.can_go_back


def test_next_hands_over_to_a_person_and_goes_on_to_a_title() -> None:
    hour = hour_with_people().act("0:00", GoNext())
    assert (view(hour).step, view(hour).name) == (NextStep.HAND_OVER, "Oriol Illa")
    hour.act("9:00", GoNext())
    assert (view(hour).step, view(hour).name) == (NextStep.GO_ON, "Question round")
    assert view(hour).can_go_back


def test_a_question_round_is_told_apart() -> None:
    hour = hour_with_people().act("0:00", GoNext())
    seen = [view(hour).is_question_round]
    hour.act("1:00", Jump(SegmentNumber(3)))
    assert [*seen, view(hour).is_question_round] == [False, True]


def test_next_ends_the_session_when_nothing_is_to_come() -> None:
    hour = Hour.of(a_programme("3:00")).act("0:00", GoNext())
    assert view(hour).step is NextStep.END


def test_next_does_nothing_where_nothing_is_left() -> None:
    hour = Hour.of(a_programme("3:00", "3:00")).act("-1:00", Skip(SegmentNumber(1)))
    hour.act("-1:00", Skip(SegmentNumber(2)))
    assert view(hour).step is NextStep.NOTHING
    ended = Hour.of(a_programme("3:00", "3:00")).act("0:00", GoNext(), End())
    assert view(ended).step is NextStep.NOTHING


def test_what_undo_would_take_back_is_named_with_its_time() -> None:
    hour = hour_with_people()
    assert view(hour).undo is None
    hour.act("0:10.700", GoNext())
    undo = view(hour).undo
    assert undo is not None
    assert (undo.act, undo.at) == (WentNext(SegmentNumber(1)), at("0:10"))
    redo = view(hour.act("0:20", Undo())).redo
    assert redo is not None
    assert redo.act == WentNext(SegmentNumber(1))


def test_an_act_grows_old_after_a_minute() -> None:
    hour = hour_with_people().act("0:00", GoNext(), AddTime(timedelta(minutes=1)))
    seen = [view(hour.look(when)).undo for when in ("1:00", "1:00.001")]
    assert [undo.is_old for undo in seen if undo] == [False, True]
