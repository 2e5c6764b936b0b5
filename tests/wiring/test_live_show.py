"""A session on screen: taken up, watched, rescued, and the window that is closed.

Tests for moderator_app.wiring.live_show, moderator_app.wiring.place_notice and
moderator_app.wiring.console.
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.domain.commands import GoNext
from moderator_app.stores.found_sessions import find_session
from moderator_app.stores.session_files import SessionKind
from moderator_app.wiring.console import SAMPLE
from moderator_app.wiring.opening import Aim, Opening
from moderator_app.wiring.session import begin_session
from tests.builders import the_seed_hour
from tests.stores.sessions import closed, writing_over
from tests.wiring.seat import Seat


def test_a_session_that_went_on_is_taken_up_where_it_stood(
    seat: Seat, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    seat.run(the_seed_hour(), Aim())
    show = seat.console.live_show
    assert show is not None
    with qtbot.waitSignal(show.bridge.changed):
        show.bridge.submit(GoNext())
    seat.console.close()
    (path,) = seat.files(SessionKind.REAL)
    again = Seat(tmp_path, qtbot, qapp)
    again.see_start()
    assert isinstance(again.screen, StartScreen)
    again.screen.session_chosen.emit(str(path))
    again.wait()
    taken_up = again.console.live_show
    assert taken_up is not None
    assert taken_up.bridge.newest.show.clock.value.live == 1
    again.console.close()


def test_a_running_session_holds_the_window_back(seat: Seat, qtbot: QtBot) -> None:
    seat.run(the_seed_hour(), Aim())
    show = seat.console.live_show
    assert show is not None
    with qtbot.waitSignal(show.bridge.changed):
        show.bridge.submit(GoNext())
    seat.window.close()
    assert seat.window.isVisible()
    screen = seat.screen
    assert isinstance(screen, LiveWindow)
    screen.leave_wanted.emit()
    assert not seat.window.isVisible()


def test_a_session_that_has_not_begun_lets_the_window_go(seat: Seat) -> None:
    seat.run(the_seed_hour(), Aim())
    seat.window.close()
    assert not seat.window.isVisible()


@pytest.fixture
def in_the_way(tmp_path: Path) -> Path:
    """Give a file that lies where a folder should."""
    in_the_way = tmp_path / "file"
    in_the_way.write_text("in the way")
    return in_the_way


@pytest.fixture
def unwritten(seat: Seat, qtbot: QtBot, in_the_way: Path) -> LiveWindow:
    """Give the window of a session that could not be written yet."""
    seat.run(the_seed_hour(), Aim(file=in_the_way / "a.session"))
    screen = seat.screen
    assert isinstance(screen, LiveWindow)
    qtbot.waitUntil(screen.bands.isVisible)
    return screen


def test_a_session_begins_also_where_nothing_can_be_written(
    seat: Seat, qtbot: QtBot, in_the_way: Path, unwritten: LiveWindow
) -> None:
    screen, path = unwritten, in_the_way / "a.session"
    seat.window.close()
    assert seat.window.isVisible()
    assert "1 act is only in memory" in screen.board.notices[0].text
    in_the_way.unlink()
    qtbot.waitUntil(lambda: not screen.bands.isVisible())
    assert find_session(path).kind is SessionKind.REAL


def test_one_that_was_overtaken_in_its_place_says_where_it_is_saved(
    seat: Seat, qtbot: QtBot, tmp_path: Path, in_the_way: Path, unwritten: LiveWindow
) -> None:
    screen, path = unwritten, in_the_way / "a.session"
    theirs = closed(tmp_path / "folder" / "a.session").read_bytes()
    in_the_way.unlink()
    (tmp_path / "folder").rename(in_the_way)
    qtbot.waitUntil(lambda: not screen.bands.isVisible())
    texts = [notice.text for notice in screen.board.notices]
    assert any("saved beside it, in a-2.session" in text for text in texts)
    assert path.read_bytes() == theirs
    seat.console.close()
    names = [card.card.path for card in seat.see_start().side.cards]
    assert str(in_the_way / "a-2.session") in names


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = closed(tmp_path / "hour.session")
    with writing_over(path) as db:
        db.execute("update event set seat = 'host' where version = 6")
    return path


def test_what_is_whole_of_a_damaged_session_goes_on_by_one_key(
    seat: Seat, damaged: Path
) -> None:
    seat.open(Opening(aim=Aim(file=damaged)))
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "Lost: event 6" in screen.drop_area.problem
    seat.preferences.choose_language("es")
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "Se ha perdido: el evento 6" in screen.drop_area.problem
    screen.drop_area.rescue_button.click()
    seat.wait()
    live = seat.screen
    assert isinstance(live, LiveWindow)
    assert "hour-rescued.session" in live.board.notices[0].text
    seat.console.close()
    cards = seat.see_start().side.cards
    assert [Path(card.card.path).name for card in cards] == ["hour-rescued.session"]


def test_where_nothing_can_be_saved_the_page_is_asked_for(
    seat: Seat, damaged: Path
) -> None:
    with writing_over(damaged) as db:
        db.execute("update event set body = '{}'")
    seat.take_up(damaged)
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    screen.drop_area.rescue_button.click()
    seat.wait()
    again = seat.screen
    assert isinstance(again, StartScreen)
    assert "page" in again.drop_area.problem
    assert again.drop_area.rescue_button.isHidden()


def test_a_session_of_a_newer_program_says_so(seat: Seat, tmp_path: Path) -> None:
    path = closed(tmp_path / "hour.session")
    with writing_over(path) as db:
        db.execute("pragma user_version = 99")
    seat.take_up(path)
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "newer version" in screen.drop_area.problem


def test_a_session_that_another_window_runs_is_watched_and_taken_over(
    seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.session"
    session = begin_session(the_seed_hour(), path)
    seat.take_up(path)
    show = seat.console.live_show
    assert show is not None
    assert show.bridge.is_watching
    with qtbot.waitSignal(show.bridge.refused):
        show.bridge.submit(GoNext())
    with qtbot.waitSignal(show.bridge.freed):
        session.close()
    screen = seat.screen
    assert isinstance(screen, LiveWindow)
    screen.draft_text = "Half a quest"
    screen.take_over_wanted.emit()
    seat.wait()
    show = seat.console.live_show
    assert show is not None
    assert not show.bridge.is_watching
    assert isinstance(seat.screen, LiveWindow)
    assert seat.screen.draft_text == "Half a quest"


def test_a_window_that_only_watches_may_always_be_closed(
    seat: Seat, tmp_path: Path
) -> None:
    session = begin_session(the_seed_hour(), tmp_path / "a.session")
    session.runner.handle("moderator", GoNext())
    seat.take_up(tmp_path / "a.session")
    seat.window.close()
    assert not seat.window.isVisible()
    session.close()


def test_a_second_copy_says_that_a_session_runs_in_another_window(seat: Seat) -> None:
    path = seat.places.sessions(SessionKind.REAL) / "a.session"
    session = begin_session(the_seed_hour(), path)
    session.runner.handle("moderator", GoNext())
    seat.open(Opening(page=SAMPLE))
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "runs in another window" in screen.drop_area.problem
    assert "Open in another window" in screen.side.cards[0].accessibleName()
    session.close()
    seat.open(Opening(page=SAMPLE))
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "goes on: Enter takes you back" in screen.drop_area.problem


def test_a_file_that_was_named_is_offered_again(seat: Seat, tmp_path: Path) -> None:
    path = closed(tmp_path / "hour.session")
    usual = closed(seat.places.sessions(SessionKind.REAL) / "usual.session")
    for named in (path, usual):
        seat.open(Opening(aim=Aim(file=named)))
        seat.console.close()
    cards = seat.see_start().side.cards
    assert sorted(card.card.path for card in cards) == sorted([str(path), str(usual)])
