"""Tests for moderator_app.desktop.session_bridge."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.session_bridge import Refused, SessionBridge
from moderator_app.domain.commands import GoNext, Hold, Resume
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Kind, Programme, Segment
from moderator_app.domain.refusals import Refusal
from moderator_app.session.session_thread import SessionThread
from moderator_app.session.show_runner import ShowRunner
from moderator_app.session.watched_show import WatchedShow
from moderator_app.stores.memory_log import MemoryLog
from tests.fakes import HandLanes
from tests.session.moody_log import MoodyLog

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)
PROGRAMME = Programme(
    "Hour",
    SIX,
    "Europe/Madrid",
    (Segment(SegmentNumber(1), "Talk", Kind.TALK, timedelta(minutes=10)),),
)


@pytest.fixture
def bridge(qtbot: QtBot) -> Iterator[SessionBridge]:
    thread = SessionThread()
    runner = ShowRunner.begin(MemoryLog(), PROGRAMME, lambda: SIX, bytes)
    yield SessionBridge(runner, thread)
    thread.close()


def test_a_granted_command_comes_back_as_the_new_show(
    qtbot: QtBot, bridge: SessionBridge
) -> None:
    with qtbot.waitSignal(bridge.changed) as changed:
        bridge.submit(GoNext())
    assert changed.args[0].show.clock.value.live == 1
    assert bridge.newest is changed.args[0]


def test_a_refused_command_comes_back_with_its_reason(
    qtbot: QtBot, bridge: SessionBridge
) -> None:
    with qtbot.waitSignal(bridge.refused) as refused:
        bridge.submit(Hold())
    assert refused.args == [Refused(Hold(), Refusal.NOT_STARTED)]


def test_a_logged_question_comes_back_with_its_words(
    qtbot: QtBot, bridge: SessionBridge
) -> None:
    with qtbot.waitSignal(bridge.changed) as changed:
        bridge.ask("¿Por qué?", "Ana")
    (words,) = changed.args[0].words.values()
    assert (words.text, words.asker) == ("¿Por qué?", "Ana")


def test_the_bridge_tells_the_sessions_time(bridge: SessionBridge) -> None:
    assert bridge.now() == SIX


def test_a_question_that_is_refused_brings_its_words_back(qtbot: QtBot) -> None:
    thread, log = SessionThread(), MemoryLog()
    ShowRunner.begin(log, PROGRAMME, lambda: SIX, bytes)
    bridge = SessionBridge(WatchedShow(log, lambda: SIX, lambda: False), thread)
    with qtbot.waitSignal(bridge.refused) as refused:
        bridge.ask("¿Por qué?")
    thread.close()
    assert refused.args == [Refused(None, Refusal.WATCHING, "¿Por qué?")]


def test_a_granted_command_that_somebody_else_was_faster_than_is_refused_after_all(
    qtbot: QtBot,
) -> None:
    thread, log = SessionThread(), MoodyLog()
    runner = ShowRunner.begin(log, PROGRAMME, lambda: SIX, bytes)
    runner.handle("moderator", GoNext())
    log.moods.append("raced")  # they hold
    bridge = SessionBridge(runner, thread)
    with qtbot.waitSignal(bridge.refused) as refused:
        bridge.submit(Hold())
    thread.close()
    assert refused.args == [Refused(Hold(), Refusal.ALREADY_ON_HOLD)]


def test_whoever_watches_hears_when_nobody_runs_the_session_any_more(
    qtbot: QtBot,
) -> None:
    thread, lanes, log = SessionThread(), HandLanes(), MemoryLog()
    ShowRunner.begin(log, PROGRAMME, lambda: SIX, bytes)
    watched = WatchedShow(log, lambda: SIX, lambda: True)
    bridge = SessionBridge(watched, thread)
    assert (bridge.is_watching, bridge.is_free) == (True, False)
    with qtbot.waitSignal(bridge.freed) as freed:
        watched.move_to(lanes)
        lanes.pass_by(2)
    thread.close()
    assert (freed.args, bridge.is_free) == ([True], True)


def test_a_command_given_twice_with_one_id_is_done_once(
    qtbot: QtBot, bridge: SessionBridge
) -> None:
    with qtbot.waitSignal(bridge.changed):
        for _ in range(2):
            bridge.ask("¿Por qué?", command_id="once")
            bridge.submit(GoNext(), "only")
    with qtbot.waitSignal(bridge.refused):
        bridge.submit(Resume())  # after all before it
    assert (bridge.newest.show.asked, bridge.newest.show.version) == (1, 3)


def test_a_burst_of_acts_is_announced_by_its_newest_state(
    qtbot: QtBot, bridge: SessionBridge
) -> None:
    told: list[int] = []
    bridge.changed.connect(lambda published: told.append(published.show.asked))
    for number in range(20):
        bridge.ask(f"Question {number}?")
    qtbot.waitUntil(lambda: told[-1:] == [20])
    assert told == sorted(set(told))
