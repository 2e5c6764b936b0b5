"""Tests for moderator_app.session.writer_thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest

from moderator_app.domain.commands import GoNext, Hold
from moderator_app.session.saving import SAVED, Saving, Trouble
from moderator_app.session.session_thread import SessionThread
from moderator_app.session.show_runner import Published, ShowRunner
from moderator_app.session.writer_thread import WriterThread
from tests.builders import the_seed_hour
from tests.fakes import CountingSalts, FakeClock
from tests.session.hanging_log import HangingLog
from tests.session.uncaught import uncaught

SEAT = "moderator"
SOON = timedelta(seconds=10)


@pytest.fixture
def session() -> Iterator[SessionThread]:
    thread = SessionThread()
    yield thread
    thread.close()


@pytest.fixture
def writer(session: SessionThread) -> Iterator[WriterThread]:
    writer = WriterThread(session)
    yield writer
    writer.close(lambda: None, SOON)


def happens(tell: Callable[[Callable[[], None]], None]) -> bool:
    """Tell whether what is started calls back within ten seconds."""
    happened = threading.Event()
    tell(happened.set)
    return happened.wait(10)


def test_work_is_done_by_the_writer_and_told_to_the_session(
    writer: WriterThread,
) -> None:
    names: list[str] = []

    def note() -> None:
        names.append(threading.current_thread().name)

    def written(tell: Callable[[], None]) -> None:
        def hear(_: Exception | None) -> None:
            note()
            tell()

        writer.write(note, hear)

    assert happens(written)
    assert names == ["writer", "session"]


def test_a_failure_is_told_to_the_session(writer: WriterThread) -> None:
    told: list[Exception | None] = []

    def failed(tell: Callable[[], None]) -> None:
        def hear(error: Exception | None) -> None:
            told.append(error)
            tell()

        writer.write(lambda: print(1 // 0), hear)

    assert happens(failed)
    assert [type(error) for error in told] == [ZeroDivisionError]


def test_what_is_for_later_is_done_by_the_session(
    session: SessionThread, writer: WriterThread
) -> None:
    def later(tell: Callable[[], None]) -> None:
        session.do(lambda: writer.later(timedelta(milliseconds=1), tell))

    assert happens(later)


def test_the_last_work_is_done_after_all_other(session: SessionThread) -> None:
    writer, done = WriterThread(session), list[str]()
    writer.write(partial(done.append, "first"), lambda _: None)
    writer.close(lambda: done.append("last"), SOON)
    assert done == ["first", "last"]


def test_last_work_that_fails_is_reported(session: SessionThread) -> None:
    writer = WriterThread(session)
    with uncaught() as caught:
        writer.close(lambda: print(1 // 0), SOON)
    assert caught == [ZeroDivisionError]


def test_a_disk_that_hangs_does_not_hold_up_the_end() -> None:
    session, answers, closed = SessionThread(), threading.Event(), threading.Event()
    writer = WriterThread(session)
    writer.write(lambda: print(answers.wait(10)), lambda _: None)
    writer.close(closed.set, timedelta())
    session.close()
    assert not closed.is_set()
    answers.set()
    assert closed.wait(10)  # it is closed once the disk comes back


def test_acts_go_on_while_a_drive_hangs_and_are_saved_when_it_comes_back(
    session: SessionThread, writer: WriterThread
) -> None:
    log = HangingLog()
    runner = ShowRunner.begin(log, the_seed_hour(), FakeClock(), CountingSalts())
    log.answers.clear()

    def acted(tell: Callable[[], None]) -> None:
        def follow(published: Published) -> None:
            if published.saving == Saving(2, Trouble.SLOW):
                tell()

        runner.watch(follow)
        session.do(partial(runner.move_to, writer))
        session.do(lambda: print(runner.handle(SEAT, GoNext(), "one")))
        session.do(lambda: print(runner.handle(SEAT, Hold(), "two")))

    def saved(tell: Callable[[], None]) -> None:
        runner.watch(lambda now: tell() if now.saving == SAVED else None)
        log.answers.set()

    assert happens(acted)
    assert happens(saved)
    assert [record.command for record in log.read(after=1)] == ["one", "two"]
    assert happens(lambda tell: session.do(lambda: runner.close(tell)))
