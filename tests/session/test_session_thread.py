"""Tests for moderator_app.session.session_thread."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from datetime import timedelta
from functools import partial

import pytest

from moderator_app.session.session_thread import SessionThread
from tests.session.uncaught import uncaught


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


def test_work_that_fails_reaches_the_outermost_place_and_the_next_is_done(
    thread: SessionThread,
) -> None:
    done = threading.Event()
    with uncaught() as caught:
        thread.do(lambda: print(1 // 0))
        thread.do(done.set)
        assert done.wait(10)
    assert caught == [ZeroDivisionError]


def test_what_is_told_after_the_end_is_not_done() -> None:
    thread, done = SessionThread(), list[int]()
    thread.close()
    thread.do(lambda: done.append(1))
    assert done == []


def test_work_for_later_is_done_later(thread: SessionThread) -> None:
    order, done = list[str](), threading.Event()

    def plan() -> None:
        thread.later(timedelta(milliseconds=1), done.set)
        order.append("planned")

    thread.do(plan)
    assert done.wait(10)
    assert order == ["planned"]


def test_trouble_of_the_loop_itself_reaches_the_outermost_place(
    thread: SessionThread,
) -> None:
    done = threading.Event()

    def trouble() -> None:
        loop = asyncio.get_running_loop()
        loop.call_exception_handler({"message": "a transport broke"})
        done.set()

    with uncaught() as caught:
        thread.do(trouble)
        assert done.wait(10)
    assert caught == [RuntimeError]


def test_a_task_that_fails_reaches_the_outermost_place(thread: SessionThread) -> None:
    done = threading.Event()

    async def fail() -> None:
        raise LookupError

    def begin() -> None:
        asyncio.get_running_loop().create_task(fail())
        thread.later(timedelta(milliseconds=1), done.set)

    with uncaught() as caught:
        thread.do(begin)
        assert done.wait(10)
    assert caught == [LookupError]
