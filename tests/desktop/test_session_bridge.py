"""Tests for moderator_app.desktop.session_bridge."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.session_bridge import Refused, SessionBridge
from moderator_app.domain.commands import GoNext, Hold
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Kind, Programme, Segment
from moderator_app.domain.refusals import Refusal
from moderator_app.session.session_thread import SessionThread
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.memory_log import MemoryLog
from tests.fakes import FillingLog

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
    thread, log = SessionThread(), FillingLog()
    bridge = SessionBridge(ShowRunner.begin(log, PROGRAMME, lambda: SIX, bytes), thread)
    log.is_full = True
    with qtbot.waitSignal(bridge.refused) as refused:
        bridge.ask("¿Por qué?")
    thread.close()
    assert refused.args == [Refused(None, Refusal.NOT_SAVED, "¿Por qué?")]


def test_a_burst_of_acts_is_announced_by_its_newest_state(
    qtbot: QtBot, bridge: SessionBridge
) -> None:
    told: list[int] = []
    bridge.changed.connect(lambda published: told.append(published.show.asked))
    for number in range(20):
        bridge.ask(f"Question {number}?")
    qtbot.waitUntil(lambda: told[-1:] == [20])
    assert told == sorted(set(told))
