"""A session that is opened again.

Tests for moderator_app.session.show_runner.
"""

from __future__ import annotations

import pytest

from moderator_app.domain.commands import End, GoNext
from moderator_app.domain.events import ProgrammeLoaded
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.session.ports import Recorded
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.memory_log import MemoryLog
from tests.builders import START, a_programme, at, the_seed_hour
from tests.fakes import CountingSalts, FakeClock

SEAT = "moderator"
ONE = QuestionNumber(1)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def log() -> MemoryLog:
    return MemoryLog()


@pytest.fixture
def runner(log: MemoryLog, clock: FakeClock) -> ShowRunner:
    return ShowRunner.begin(log, the_seed_hour(), clock, CountingSalts())


def test_a_session_opened_again_stands_where_it_stood_and_time_went_on(
    runner: ShowRunner, log: MemoryLog, clock: FakeClock
) -> None:
    runner.handle(SEAT, GoNext())
    runner.ask(SEAT, "How?")
    clock.advance(90)
    again = ShowRunner(log, clock, CountingSalts())
    assert again.newest == runner.newest
    assert again.now() == at("1:30")
    assert again.handle(SEAT, End()) is None


def test_erased_words_stay_erased_and_the_log_stays_whole(
    runner: ShowRunner, log: MemoryLog, clock: FakeClock
) -> None:
    runner.ask(SEAT, "How?")
    log.erase_words(ONE)
    again = ShowRunner(log, clock, CountingSalts())
    assert (again.show, dict(again.newest.words)) == (runner.show, {})


def test_the_programme_loaded_last_is_the_sessions(
    runner: ShowRunner, log: MemoryLog, clock: FakeClock
) -> None:
    other = a_programme("1:00")
    log.append(1, [Recorded(2, START, SEAT, ProgrammeLoaded(other))], {})
    again = ShowRunner(log, clock, CountingSalts())
    assert again.show.programme == other
    assert again.handle(SEAT, GoNext()) is None
