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
