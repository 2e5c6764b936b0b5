"""Tests for moderator_app.diagnostics.background."""

import threading
from datetime import timedelta

from moderator_app.diagnostics.background import Background


def test_what_is_told_is_done_in_order_and_before_it_closes() -> None:
    done: list[int] = []
    background = Background()
    for number in range(5):
        background.do(lambda number=number: done.append(number))  # type: ignore[misc]
    background.close()
    assert done == [0, 1, 2, 3, 4]


def test_after_work_that_fails_the_next_is_done() -> None:
    done: list[str] = []
    background = Background()
    background.do(lambda: 1 / 0)
    background.do(lambda: done.append("next"))
    background.close()
    assert done == ["next"]


def test_a_drive_that_hangs_does_not_keep_the_program_from_ending() -> None:
    comes_back = threading.Event()
    background = Background()
    background.do(comes_back.wait)
    background.close(timedelta(0))
    comes_back.set()
    background.close()
