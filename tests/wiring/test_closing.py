"""A session that is let go while its drive hangs.

Tests for moderator_app.wiring.live_show.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.domain.commands import GoNext
from moderator_app.session.saving import Trouble
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.session_files import open_session
from moderator_app.wiring.live_show import LiveShow
from moderator_app.wiring.session import begin_session
from tests.builders import the_seed_hour
from tests.fakes import CountingSalts, FakeClock
from tests.session.hanging_log import HangingLog


@pytest.fixture
def log() -> Iterator[HangingLog]:
    log = HangingLog()
    yield log
    log.answers.set()


def test_all_that_was_asked_is_in_the_file_when_it_is_let_go(
    qtbot: QtBot, tmp_path: Path
) -> None:
    show = LiveShow(begin_session(the_seed_hour(), tmp_path / "a.session"))
    show.bridge.submit(GoNext())
    show.bridge.ask("¿Por qué?")
    show.close()
    session = open_session(tmp_path / "a.session")
    assert [record.version for record in session.log.read()] == [1, 2, 3]
    session.close()


def test_a_drive_that_hangs_keeps_neither_the_act_nor_the_end_from_the_moderator(
    qtbot: QtBot, log: HangingLog, tmp_path: Path
) -> None:
    path = tmp_path / "a.session"
    runner = ShowRunner.begin(log, the_seed_hour(), FakeClock(), CountingSalts())
    session = replace(begin_session(the_seed_hour(), path), runner=runner)
    show = LiveShow(session, patience=timedelta())
    log.answers.clear()
    with qtbot.waitSignal(show.bridge.changed):
        show.bridge.submit(GoNext())
    assert show.bridge.newest.saving.trouble is Trouble.SLOW
    show.close()
    assert not log.answers.is_set()
    writer = next(t for t in threading.enumerate() if t.name == "writer")
    log.answers.set()  # the drive comes back: then the file is let go of
    writer.join(10)
    open_session(path).close()
