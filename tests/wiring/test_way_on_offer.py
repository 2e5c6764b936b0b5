"""Tests for moderator_app.wiring.way_on_offer."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.session.ports import NotSaved
from moderator_app.session.saving import Trouble
from moderator_app.stores.found_sessions import find_session
from moderator_app.stores.rescue import NothingWhole
from moderator_app.wiring.console import SAMPLE
from moderator_app.wiring.opening import Aim, Opening
from moderator_app.wiring.way_on_offer import why_not_rescued
from tests.builders import the_seed_hour
from tests.stores.sessions import EVENTS, closed, writing_over
from tests.wiring.seat import Seat


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return closed(tmp_path / "hour.session")


def take_offer(seat: Seat, qtbot: QtBot, headline: str) -> None:
    """Wait until this is offered, then take it."""

    def is_offered() -> bool:
        screen = seat.screen
        return isinstance(screen, StartScreen) and (
            headline in screen.drop_area.headline
        )

    qtbot.waitUntil(is_offered)
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    screen.drop_area.rescue_button.click()


def test_a_session_that_is_gone_is_begun_anew_and_its_head_is_kept(
    seat: Seat, qtbot: QtBot, path: Path
) -> None:
    path.unlink()
    opening = Opening(programme=the_seed_hour(), aim=Aim(file=path))
    seat.console.open(opening)
    take_offer(seat, qtbot, "gone")
    qtbot.waitUntil(lambda: isinstance(seat.screen, LiveWindow))
    seat.console.close()
    assert find_session(path).newest.version == 1
    (aside,) = path.parent.glob("*.head.old-*")
    assert int(aside.read_bytes().split()[0]) == EVENTS


def test_a_session_that_was_put_back_meanwhile_goes_on(
    seat: Seat, qtbot: QtBot, path: Path
) -> None:
    away = path.rename(path.with_name("away"))
    seat.console.open(Opening(programme=the_seed_hour(), aim=Aim(file=path)))
    qtbot.waitUntil(lambda: isinstance(seat.screen, StartScreen))
    away.rename(path)
    take_offer(seat, qtbot, "gone")
    qtbot.waitUntil(lambda: isinstance(seat.screen, LiveWindow))
    seat.console.close()
    assert find_session(path).newest.version == EVENTS


def test_where_nothing_is_left_the_page_is_brought_again(
    seat: Seat, qtbot: QtBot, path: Path
) -> None:
    with writing_over(path) as db:
        db.execute("update event set body = '{}'")
    seat.console.open(Opening(page=SAMPLE, aim=Aim(file=path)))
    take_offer(seat, qtbot, "cannot go on")
    qtbot.waitUntil(lambda: not isinstance(seat.screen, StartScreen))


def test_why_nothing_was_rescued_is_said_without_names_of_ours() -> None:
    full = NotSaved("disk I/O error", Trouble.FULL)
    assert "the disk is full" in why_not_rescued(Path("a"), full, "en")
    assert "page" in why_not_rescued(Path("a"), NothingWhole(), "en")
