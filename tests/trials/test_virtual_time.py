"""Virtual time does what is due, in order, and its clocks disagree as told."""

from __future__ import annotations

from datetime import timedelta

from tests.builders import START
from tests.trials.virtual_time import VirtualTime


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def test_what_is_due_is_done_in_order_at_its_instant() -> None:
    time, done = VirtualTime(), list[tuple[str, timedelta]]()
    time.later(seconds(2), lambda: done.append(("second", time.passed)))
    time.later(seconds(1), lambda: done.append(("first", time.passed)))
    time.later(seconds(9), lambda: done.append(("never", time.passed)))
    time.advance(seconds(3))
    assert done == [("first", seconds(1)), ("second", seconds(2))]
    assert time.true == START + seconds(3)


def test_what_falls_due_in_sleep_is_done_on_waking() -> None:
    time, done = VirtualTime(), list[timedelta]()
    time.later(seconds(1), lambda: done.append(time.passed))
    time.fall_asleep(seconds(7200))
    assert done == [seconds(7200)]


def test_neither_sleep_nor_the_wall_clock_moves_the_boots_time() -> None:
    time = VirtualTime()
    before = time.boot_time()
    time.set_by = seconds(3600)
    time.fall_asleep(seconds(10))
    after = time.boot_time()
    assert (after.boot, after.passed - before.passed) == (before.boot, seconds(10))
    assert time.wall == START + seconds(3610)
    time.reboot()
    assert time.boot_time().boot != before.boot
    assert time.since_boot_ns() == 0
