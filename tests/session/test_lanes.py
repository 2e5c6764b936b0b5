"""Tests for moderator_app.session.lanes."""

from __future__ import annotations

from datetime import timedelta

from moderator_app.session.lanes import AtOnce


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
