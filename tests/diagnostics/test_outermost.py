"""Tests for moderator_app.diagnostics.outermost."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest

from moderator_app.diagnostics.crash_reports import Fall
from moderator_app.diagnostics.outermost import Outermost, is_told
from tests.diagnostics.failing import caught, fail_saying


@pytest.fixture
def falls() -> list[Fall]:
    return []


@pytest.fixture
def outermost(falls: list[Fall]) -> Iterator[Outermost]:
    outermost = Outermost(falls.append)
    outermost.stand()
    yield outermost
    outermost.leave()


def fall(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def test_what_nobody_caught_is_logged_and_told_with_the_newest_event(
    outermost: Outermost, falls: list[Fall], caplog: pytest.LogCaptureFixture
) -> None:
    outermost.newest_event = lambda: 17
    error = caught(lambda: fail_saying("Ana"))
    fall(error)
    (told,) = falls
    assert (told.event, told.times) == (17, 1)
    assert told.failure.causes[0].kind == "builtins.RuntimeError"
    (record,) = caplog.records
    assert record.exc_info is not None
    assert record.exc_info[1] is error


def test_a_thread_that_fails_is_told(outermost: Outermost, falls: list[Fall]) -> None:
    thread = threading.Thread(target=lambda: fail_saying("Ana"), name="writer")
    thread.start()
    thread.join()
    assert [told.failure.thread for told in falls] == ["writer"]


def test_an_object_that_fails_while_it_is_deleted_is_told(
    outermost: Outermost, falls: list[Fall]
) -> None:
    class Broken:
        def __del__(self) -> None:
            fail_saying("Ana")

    Broken()
    (told,) = falls
    assert told.failure.causes[0].places[0].function.endswith("Broken.__del__")


def test_a_failure_that_repeats_is_told_ever_more_rarely(
    outermost: Outermost, falls: list[Fall], caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(1200):
        fall(caught(lambda: fail_saying("Ana")))
    fall(caught(lambda: 1 / 0))
    assert [told.times for told in falls] == [1, 10, 100, 1000, 1]
    assert len(caplog.records) == 5


def test_what_a_failed_function_held_is_let_go(outermost: Outermost) -> None:
    gone: list[str] = []

    class Painter:
        def __del__(self) -> None:
            gone.append("painter")

    def paint() -> None:
        painter = Painter()
        raise ValueError(painter)

    error = caught(paint)
    error.args = ()
    fall(error)
    assert gone == ["painter"]


@pytest.mark.parametrize("odd", [ValueError, type("Odd", (Exception,), {"args": 3})])
def test_nothing_odd_makes_it_fail(
    outermost: Outermost, falls: list[Fall], odd: type[Exception]
) -> None:
    def unknown() -> int:
        raise LookupError

    outermost.newest_event = unknown
    sys.excepthook(odd, None, None)  # type: ignore[arg-type]
    fall(ValueError())
    assert falls[-1].event is None


def test_the_hooks_go_back_to_whoever_had_them() -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    outermost = Outermost(lambda _: None)
    outermost.stand()
    assert sys.excepthook != before[0]
    outermost.leave()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


@pytest.mark.parametrize(
    ("times", "told"), [(1, True), (2, False), (10, True), (11, False), (1000, True)]
)
def test_first_and_each_tenfold_time_is_told(times: int, told: bool) -> None:
    assert is_told(times) is told


def test_a_teller_that_fails_stops_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def tell(_: Fall) -> None:
        raise OSError

    with caplog.at_level(logging.CRITICAL):
        Outermost(tell).catch(ValueError, ValueError(), None)
