"""Tests for moderator_app.wiring.end_notices."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.fonts import load_fonts
from moderator_app.desktop.notices.notice_board import Severity
from moderator_app.stores.head_file import head_path
from moderator_app.stores.lasting_log import MOST_BEATS_WITHOUT_HEAD
from moderator_app.stores.session_files import open_session
from moderator_app.wiring.end_notices import EndNotices
from tests.desktop.live.live_session import LiveSession
from tests.simulated_disk import Act, Call, SimulatedDisk
from tests.stores.sessions import closed


@pytest.fixture
def live(qtbot: QtBot) -> Iterator[LiveSession]:
    load_fonts()
    live = LiveSession(Appearance())
    yield live
    live.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return closed(tmp_path / "a.session")


def damage(head: Path) -> None:
    head.write_bytes(b"no head")


@pytest.mark.parametrize(
    ("misfortune", "severity", "said"),
    [
        (Path.unlink, Severity.INFORMATION, "a.session.head is missing"),
        (damage, Severity.WARNING, "a.session.head was damaged"),
    ],
)
def test_an_end_that_nothing_proves_is_told_once(
    live: LiveSession,
    path: Path,
    misfortune: Callable[[Path], None],
    severity: Severity,
    said: str,
) -> None:
    misfortune(head_path(path))
    session = open_session(path)
    notices = EndNotices(session)
    notices.serve(live.window, "en")
    (notice,) = live.window.board.notices
    assert (notice.severity, notice.text[: len(said)]) == (severity, said)
    assert notice.stays == (severity is Severity.WARNING)
    live.window.board.withdraw(notice.subject)
    notices.serve(live.window, "es")
    assert live.window.board.notices == ()
    notices.close()
    session.close()


def test_nothing_is_told_where_all_is_in_order(live: LiveSession, path: Path) -> None:
    session = open_session(path)
    notices = EndNotices(session)
    notices.serve(live.window, "en")
    notices.look()
    assert live.window.board.notices == ()
    notices.close()
    session.close()


def test_a_head_that_cannot_be_kept_for_long_is_told_once(
    live: LiveSession, path: Path
) -> None:
    disk = SimulatedDisk()

    def refuse_the_head(call: Call) -> None:
        if call.act is Act.OPEN and call.path.suffix == ".head":
            raise apsw.CantOpenError

    disk.hook = refuse_the_head
    session = open_session(path, disk.name)
    notices = EndNotices(session)
    notices.serve(live.window, "en")
    for _ in range(MOST_BEATS_WITHOUT_HEAD):
        session.log.beat()
        notices.look()
    (notice,) = live.window.board.notices
    assert "a.session.head cannot be written" in notice.text
    notices.close()
    session.close()
