"""The window from screen to screen.

Tests for moderator_app.wiring.console, moderator_app.wiring.live_show and
moderator_app.wiring.saving.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.key_sheet.key_sheet import KeySheet
from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.review.review_screen import ReviewScreen
from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.domain.commands import GoNext
from moderator_app.importers.programme_file import read_programme
from moderator_app.stores.found_sessions import find_session
from moderator_app.stores.session_files import SessionKind
from moderator_app.wiring.console import SAMPLE, Console
from moderator_app.wiring.opening import Aim, Opening
from moderator_app.wiring.places import Places
from moderator_app.wiring.preferences import Preferences
from moderator_app.wiring.session import begin_session
from tests.builders import the_seed_hour
from tests.stores.sessions import closed, writing_over


class Seat:
    """A person before the window."""

    def __init__(self, folder: Path, qtbot: QtBot, qapp: QApplication) -> None:
        self.places = Places(folder / "data", folder / "config", folder / "logs")
        self.preferences = Preferences(self.places.settings, "en", qapp)
        self.window = MainWindow(self.preferences.appearance)
        qtbot.addWidget(self.window)
        self.console = Console(self.window, self.preferences, self.places)
        self.window.show()

    @property
    def screen(self) -> QWidget | None:
        return self.window.centralWidget()

    def files(self, kind: SessionKind) -> list[Path]:
        return sorted(self.places.sessions(kind).glob("*.session"))


@pytest.fixture
def seat(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Seat]:
    seat = Seat(tmp_path, qtbot, qapp)
    yield seat
    seat.console.close()


def test_a_page_is_reviewed_before_it_becomes_a_session(seat: Seat) -> None:
    seat.console.bring_file(str(SAMPLE))
    assert isinstance(seat.screen, ReviewScreen)
    assert seat.files(SessionKind.REAL) == []


def test_a_page_of_a_day_gone_by_says_so_in_the_review(seat: Seat) -> None:
    seat.console.bring_file(str(SAMPLE))
    screen = seat.screen
    assert isinstance(screen, ReviewScreen)
    assert "date-passed" in {f.code.value for f in screen.model.draft.findings}


def test_what_cannot_be_read_is_said_on_the_start_screen(seat: Seat) -> None:
    seat.console.bring_text("nothing to run", "note.txt")
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "note.txt" in screen.drop_area.problem


def test_an_accepted_reading_is_a_session_in_its_file(seat: Seat) -> None:
    seat.console.bring_file(str(SAMPLE))
    screen = seat.screen
    assert isinstance(screen, ReviewScreen)
    screen.create_session()
    assert isinstance(seat.screen, LiveWindow)
    (path,) = seat.files(SessionKind.REAL)
    assert find_session(path).kind is SessionKind.REAL


def test_what_was_read_is_saved_as_our_own_format(
    seat: Seat, tmp_path: Path, qapp: QApplication
) -> None:
    seat.console.bring_file(str(SAMPLE))
    screen = seat.screen
    assert isinstance(screen, ReviewScreen)
    screen.save_wanted.emit(screen.model.draft)
    (dialog,) = seat.window.findChildren(QFileDialog)
    path = tmp_path / "hour.toml"
    dialog.fileSelected.emit(str(path))
    assert str(path) in screen.header.said
    saved = read_programme(path)
    assert len(saved.segments) == 8
    dialog.fileSelected.emit(str(tmp_path / "no folder" / "hour.toml"))
    assert "no folder" in screen.header.said


def test_the_table_is_saved_under_the_sessions_name(seat: Seat, tmp_path: Path) -> None:
    seat.console.run(the_seed_hour(), Aim())
    screen = seat.screen
    assert isinstance(screen, LiveWindow)
    screen.csv_wanted.emit()
    (dialog,) = seat.window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("2020-04-03-the-seed-hour.csv")
    path = tmp_path / "table.csv"
    dialog.fileSelected.emit(str(path))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    dialog.fileSelected.emit(str(tmp_path / "no folder" / "table.csv"))
    said = [notice.text for notice in screen.board.notices]
    assert any("no folder" in text for text in said)


def test_the_sample_is_a_rehearsal_and_lies_apart(seat: Seat) -> None:
    seat.console.bring_sample()
    screen = seat.screen
    assert isinstance(screen, ReviewScreen)
    screen.create_session()
    assert seat.files(SessionKind.REAL) == []
    (path,) = seat.files(SessionKind.REHEARSAL)
    assert find_session(path).kind is SessionKind.REHEARSAL


def test_a_session_that_went_on_is_taken_up_where_it_stood(
    seat: Seat, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    seat.console.run(the_seed_hour(), Aim())
    show = seat.console.live_show
    assert show is not None
    with qtbot.waitSignal(show.bridge.changed):
        show.bridge.submit(GoNext())
    seat.console.close()
    (path,) = seat.files(SessionKind.REAL)
    again = Seat(tmp_path, qtbot, qapp)
    again.console.show_start()
    assert isinstance(again.screen, StartScreen)
    again.screen.session_chosen.emit(str(path))
    taken_up = again.console.live_show
    assert taken_up is not None
    assert taken_up.bridge.newest.show.clock.value.live == 1
    again.console.close()


def test_a_running_session_holds_the_window_back(seat: Seat, qtbot: QtBot) -> None:
    seat.console.run(the_seed_hour(), Aim())
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
    seat.console.run(the_seed_hour(), Aim())
    seat.window.close()
    assert not seat.window.isVisible()


def test_another_language_keeps_what_is_being_typed(seat: Seat) -> None:
    seat.console.run(the_seed_hour(), Aim())
    before = seat.screen
    assert isinstance(before, LiveWindow)
    before.draft_text = "¿Por qué"
    seat.preferences.choose_language("es")
    after = seat.screen
    assert isinstance(after, LiveWindow)
    assert after is not before
    assert after.draft_text == "¿Por qué"


@pytest.mark.parametrize("screen", ["start", "review"])
def test_the_first_screens_speak_another_language_at_once(
    seat: Seat, screen: str
) -> None:
    if screen == "start":
        seat.console.show_start()
    else:
        seat.console.bring_file(str(SAMPLE))
    before = seat.screen
    seat.preferences.choose_language("es")
    assert seat.screen is before


def test_a_file_that_is_no_session_is_said_on_the_start_screen(
    seat: Seat, tmp_path: Path
) -> None:
    path = tmp_path / "a.session"
    path.write_text("nothing")
    seat.console.take_up(str(path))
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "a.session" in screen.drop_area.problem


def test_a_session_begins_also_where_nothing_can_be_written(
    seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("in the way")
    path = in_the_way / "a.session"
    seat.console.run(the_seed_hour(), Aim(file=path))
    screen = seat.screen
    assert isinstance(screen, LiveWindow)
    qtbot.waitUntil(screen.bands.isVisible)
    seat.window.close()
    assert seat.window.isVisible()
    assert "1 act is only in memory" in screen.board.notices[0].text
    in_the_way.unlink()
    qtbot.waitUntil(lambda: not screen.bands.isVisible())
    assert find_session(path).kind is SessionKind.REAL


def a_session_goes_on(seat: Seat, qtbot: QtBot) -> None:
    seat.console.run(the_seed_hour(), Aim())
    show = seat.console.live_show
    assert show is not None
    with qtbot.waitSignal(show.bridge.changed):
        show.bridge.submit(GoNext())
    seat.console.close()


def test_after_a_crash_the_session_is_offered_before_the_page_that_was_named(
    seat: Seat, qtbot: QtBot
) -> None:
    a_session_goes_on(seat, qtbot)
    seat.console.open(Opening(page=SAMPLE))
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert not screen.drop_area.brought_button.isHidden()
    screen.drop_area.brought_button.click()
    assert isinstance(seat.screen, ReviewScreen)


def test_a_rehearsal_is_opened_though_a_session_goes_on(
    seat: Seat, qtbot: QtBot
) -> None:
    a_session_goes_on(seat, qtbot)
    seat.console.open(Opening(page=SAMPLE, aim=Aim(speed=60)))
    assert isinstance(seat.screen, ReviewScreen)


def test_a_session_that_is_named_goes_on_at_once(
    seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    aim = Aim(file=tmp_path / "mine.session")
    seat.console.open(Opening(programme=the_seed_hour(), aim=aim))
    seat.console.close()
    seat.console.open(Opening(aim=aim))
    assert isinstance(seat.screen, LiveWindow)


def test_opened_with_nothing_the_program_asks_what_to_do(seat: Seat) -> None:
    seat.console.open(Opening())
    assert isinstance(seat.screen, StartScreen)


def test_the_key_sheet_opens_and_closes_on_the_start_screen(
    seat: Seat, qtbot: QtBot
) -> None:
    screen = seat.console.show_start()
    qtbot.waitUntil(screen.isVisible)
    screen.keys_button.click()
    sheet = screen.findChild(KeySheet)
    assert isinstance(sheet, KeySheet)
    assert sheet.isVisible()
    screen.keys_button.click()
    assert not sheet.isVisible()


def test_a_session_in_another_folder_is_offered_again(
    seat: Seat, tmp_path: Path
) -> None:
    path = tmp_path / "elsewhere" / "mine.session"
    seat.console.run(the_seed_hour(), Aim(file=path))
    seat.console.close()
    cards = seat.console.show_start().side.cards
    assert [card.card.path for card in cards] == [str(path)]


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = closed(tmp_path / "hour.session")
    with writing_over(path) as db:
        db.execute("update event set seat = 'host' where version = 6")
    return path


def test_what_is_whole_of_a_damaged_session_goes_on_by_one_key(
    seat: Seat, damaged: Path
) -> None:
    seat.console.open(Opening(aim=Aim(file=damaged)))
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "event 6 was changed" in screen.drop_area.problem
    seat.preferences.choose_language("es")
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "se alteró" in screen.drop_area.problem
    screen.drop_area.rescue_button.click()
    live = seat.screen
    assert isinstance(live, LiveWindow)
    assert "hour-rescued.session" in live.board.notices[0].text
    seat.console.close()
    cards = seat.console.show_start().side.cards
    assert [Path(card.card.path).name for card in cards] == ["hour-rescued.session"]


def test_where_nothing_can_be_saved_the_page_is_asked_for(
    seat: Seat, damaged: Path
) -> None:
    with writing_over(damaged) as db:
        db.execute("update event set body = '{}'")
    seat.console.take_up(str(damaged))
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    screen.drop_area.rescue_button.click()
    again = seat.screen
    assert isinstance(again, StartScreen)
    assert "page" in again.drop_area.problem
    assert again.drop_area.rescue_button.isHidden()


def test_a_session_of_a_newer_program_says_so(seat: Seat, tmp_path: Path) -> None:
    path = closed(tmp_path / "hour.session")
    with writing_over(path) as db:
        db.execute("pragma user_version = 99")
    seat.console.take_up(str(path))
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "newer version" in screen.drop_area.problem


def test_a_session_that_another_window_runs_is_watched_and_taken_over(
    seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.session"
    session = begin_session(the_seed_hour(), path)
    seat.console.take_up(str(path))
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
    seat.console.take_up(str(tmp_path / "a.session"))
    seat.window.close()
    assert not seat.window.isVisible()
    session.close()
