"""Tests for moderator_app.desktop.time_watcher."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.desktop.ticker import Ticker
from moderator_app.desktop.time_watcher import TimeWatcher
from moderator_app.domain.commands import Command, End, GoNext, Hold
from moderator_app.domain.local_changes import ClocksMoved, DayTurned
from moderator_app.domain.views.countdown import countdown_view
from moderator_app.session.show_runner import ShowRunner
from moderator_app.session.steady_clock import SteadyClock
from moderator_app.session.time_watch import ClockSet, Slept
from moderator_app.stores.memory_log import MemoryLog
from moderator_app.texts.time_news import TimeNews
from tests.builders import START, a_programme
from tests.desktop.live.live_session import AtOnce
from tests.fake_computer import FakeComputer
from tests.fakes import CountingSalts

NOTHING, SECOND = timedelta(), timedelta(seconds=1)
HOUR = timedelta(hours=1)
SPRING = datetime(2026, 3, 29, 1, tzinfo=UTC)
AUTUMN = datetime(2026, 10, 25, 1, tzinfo=UTC)
MIDNIGHT = datetime(2020, 4, 3, 22, tzinfo=UTC)
NEW_DAY = DayTurned(date(2020, 4, 4))
THREE_HOURS_S = 3 * 60 * 60


class Hours:
    """Three hours in Madrid that are live, as a window follows them."""

    def __init__(
        self,
        began: datetime = START,
        speed: float = 1.0,
        was_set: timedelta = NOTHING,
        is_real: bool = True,
    ) -> None:
        self.computer = FakeComputer(began + was_set)
        clock = SteadyClock(began, speed, self.computer.passed)
        programme = a_programme("180:00")
        runner = ShowRunner.begin(MemoryLog(), programme, clock, CountingSalts())
        self._root = QObject()
        self._bridge = SessionBridge(runner, AtOnce(), self._root)
        self._ticker = Ticker(runner.now, lambda _: None, speed, self._root)
        sample = self.computer.sample
        watcher = TimeWatcher(self._bridge, self._ticker, is_real, sample, self._root)
        watcher.told.connect(lambda news, _: self.told.append(news))
        self._ticker.ticked.connect(self._show)
        self.told: list[TimeNews] = []
        self.shown_s: list[int] = []
        self.act(GoNext())

    def act(self, command: Command) -> None:
        self._bridge.submit(command)

    def run(self, seconds: int) -> None:
        """Let seconds pass, each with its tick."""
        for _ in range(seconds):
            self.computer.go_on(SECOND)
            self._ticker.tick()

    def _show(self, now: datetime) -> None:
        self.shown_s.append(countdown_view(self._bridge.newest.show, now).seconds)


@pytest.mark.parametrize("by", [HOUR, -HOUR, 1.5 * SECOND, -1.5 * SECOND])
def test_a_clock_that_is_set_moves_no_countdown(qtbot: QtBot, by: timedelta) -> None:
    hours = Hours()
    hours.run(2)
    hours.computer.set_clock(by)
    hours.run(2)
    assert hours.shown_s == [THREE_HOURS_S - second for second in (1, 2, 3, 4)]
    assert hours.told == [ClockSet(by)]


@pytest.mark.parametrize("length", [2 * HOUR, 4 * HOUR])
def test_the_countdown_goes_on_through_sleep(qtbot: QtBot, length: timedelta) -> None:
    hours = Hours()
    hours.run(1)
    hours.computer.sleep(length)
    hours.run(1)
    slept_s = length // SECOND
    assert hours.shown_s == [THREE_HOURS_S - 1, THREE_HOURS_S - 2 - slept_s]
    assert hours.told == [Slept(length)]


@pytest.mark.parametrize(
    ("turn", "news"),
    [
        (SPRING, ClocksMoved(HOUR)),
        (AUTUMN, ClocksMoved(-HOUR)),
        (MIDNIGHT, NEW_DAY),
    ],
)
def test_what_turns_on_the_wall_moves_no_countdown(
    qtbot: QtBot, turn: datetime, news: TimeNews
) -> None:
    hours = Hours(turn - 2 * SECOND)
    hours.run(4)
    assert hours.shown_s == [THREE_HOURS_S - second for second in (1, 2, 3, 4)]
    assert hours.told == [news]


def test_a_rehearsal_goes_on_at_its_speed_through_sleep(qtbot: QtBot) -> None:
    hours = Hours(speed=60)
    hours.computer.sleep(10 * SECOND)
    hours.run(1)
    assert hours.shown_s == [THREE_HOURS_S - 11 * 60]


def test_what_happens_at_once_is_told_with_the_computer_s_last(qtbot: QtBot) -> None:
    hours = Hours(MIDNIGHT - HOUR)
    hours.computer.sleep(2 * HOUR)
    hours.computer.set_clock(-HOUR)
    hours.run(1)
    assert hours.told == [NEW_DAY, Slept(2 * HOUR), ClockSet(-HOUR)]


def test_a_hold_lasts_through_sleep(qtbot: QtBot) -> None:
    hours = Hours()
    hours.act(Hold())
    hours.computer.sleep(HOUR)
    hours.run(1)
    assert (hours.shown_s, hours.told) == ([THREE_HOURS_S], [Slept(HOUR)])


def test_after_the_end_nothing_is_told_any_more(qtbot: QtBot) -> None:
    hours = Hours()
    hours.run(2)
    hours.act(End())
    hours.computer.sleep(HOUR)
    hours.run(1)
    assert hours.told == []


@pytest.mark.parametrize(
    ("was_set", "is_real", "told"),
    [
        (HOUR, True, [ClockSet(HOUR)]),
        (-HOUR, True, [ClockSet(-HOUR)]),
        (4 * SECOND, True, []),
        (HOUR, False, []),
    ],
)
def test_a_clock_that_was_set_before_it_was_opened_is_told_once(
    qtbot: QtBot, was_set: timedelta, is_real: bool, told: list[TimeNews]
) -> None:
    hours = Hours(was_set=was_set, is_real=is_real)
    hours.run(3)
    assert hours.told == told


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.integers(-10 * 60 * 60, 10 * 60 * 60),
            st.integers(0, 2 * 60 * 60),
            st.integers(0, 3),
        ),
        max_size=20,
    )
)
def test_whatever_happens_the_countdown_is_what_has_passed(
    qtbot: QtBot, disturbances: list[tuple[int, int, int]]
) -> None:
    hours, passed_s = Hours(), 0
    for set_s, slept_s, ran_s in disturbances:
        hours.computer.set_clock(set_s * SECOND)
        hours.computer.sleep(slept_s * SECOND)
        hours.run(ran_s)
        passed_s += slept_s + ran_s
        if ran_s:
            assert hours.shown_s[-1] == THREE_HOURS_S - passed_s
