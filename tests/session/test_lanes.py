"""Tests for moderator_app.session.lanes."""

from __future__ import annotations

from datetime import timedelta

from moderator_app.session.lanes import AtOnce, Postponed


def test_what_is_to_be_written_is_done_before_anything_else_and_told() -> None:
    done: list[object] = []
    AtOnce().write(lambda: done.append("work"), done.append)
    assert done == ["work", None]


def test_a_failure_is_told_and_not_raised() -> None:
    told: list[Exception | None] = []
    AtOnce().write(lambda: print(1 // 0), told.append)
    assert [type(error) for error in told] == [ZeroDivisionError]


def test_no_time_passes() -> None:
    done: list[str] = []
    AtOnce().later(timedelta(), lambda: done.append("work"))
    assert done == []


def test_what_is_postponed_is_done_in_order_once_there_are_lanes() -> None:
    postponed, done = Postponed(), list[object]()
    postponed.write(lambda: done.append("work"), done.append)
    postponed.later(timedelta(seconds=1), lambda: done.append("late"))
    assert done == []
    for _ in range(2):  # and once alone
        postponed.pass_on(AtOnce())
        assert done == ["work", None]
