"""Tests for moderator_app.session.session_thread."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest

from moderator_app.session.session_thread import SessionThread


@pytest.fixture
def thread() -> Iterator[SessionThread]:
    thread = SessionThread()
    yield thread
    thread.close()


def test_work_is_done_in_order_and_finished_before_the_thread_ends() -> None:
    thread, done = SessionThread(), list[int]()
    for number in range(100):
        thread.do(partial(done.append, number))
    thread.close()
    assert done == list(range(100))


def test_work_is_done_in_a_thread_of_its_own(thread: SessionThread) -> None:
    names, done = list[str](), threading.Event()
    thread.do(lambda: names.append(threading.current_thread().name))
    thread.do(done.set)
    assert done.wait(10)
    assert names == ["session"]


@pytest.fixture
def uncaught() -> Iterator[list[type[BaseException]]]:
    """Keep what reached the outermost place meanwhile."""
    caught, before = list[type[BaseException]](), sys.excepthook
    sys.excepthook = lambda kind, *_: caught.append(kind)
    yield caught
    sys.excepthook = before


def test_work_that_fails_reaches_the_outermost_place_and_the_next_is_done(
    thread: SessionThread, uncaught: list[type[BaseException]]
) -> None:
    done = threading.Event()
    thread.do(lambda: print(1 // 0))
    thread.do(done.set)
    assert done.wait(10)
    assert uncaught == [ZeroDivisionError]


def test_trouble_of_the_loop_itself_is_logged(
    thread: SessionThread, caplog: pytest.LogCaptureFixture
) -> None:
    done = threading.Event()

    def trouble() -> None:
        loop = asyncio.get_running_loop()
        loop.call_exception_handler({"message": "a transport broke"})
        done.set()

    thread.do(trouble)
    assert done.wait(10)
    assert "a transport broke" in caplog.text
