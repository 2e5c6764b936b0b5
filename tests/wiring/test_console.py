"""The window from screen to screen.

Tests for moderator_app.wiring.console, moderator_app.wiring.first_keys and
moderator_app.wiring.saving.
"""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from moderator_app.desktop.key_sheet.key_sheet import KeySheet
from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.review.review_screen import ReviewScreen
from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.domain.commands import GoNext
from moderator_app.importers.programme_file import read_programme
from moderator_app.stores.found_sessions import find_session
from moderator_app.stores.session_files import SessionKind
from moderator_app.wiring.console import SAMPLE
from moderator_app.wiring.opening import Aim, Opening
from tests.builders import the_seed_hour
from tests.wiring.seat import Seat


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
    seat.wait()
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
    seat.wait()
    assert str(path) in screen.header.said
    saved = read_programme(path)
    assert len(saved.segments) == 8
    dialog.fileSelected.emit(str(tmp_path / "no folder" / "hour.toml"))
    seat.wait()
    assert "no folder" in screen.header.said


def test_the_table_is_saved_under_the_sessions_name(seat: Seat, tmp_path: Path) -> None:
    seat.run(the_seed_hour(), Aim())
    screen = seat.screen
    assert isinstance(screen, LiveWindow)
    screen.csv_wanted.emit()
    (dialog,) = seat.window.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("2020-04-03-the-seed-hour.csv")
    path = tmp_path / "table.csv"
    dialog.fileSelected.emit(str(path))
    seat.wait()
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    dialog.fileSelected.emit(str(tmp_path / "no folder" / "table.csv"))
    seat.wait()
    said = [notice.text for notice in screen.board.notices]
    assert any("no folder" in text for text in said)


def test_the_sample_is_a_rehearsal_and_lies_apart(seat: Seat) -> None:
    seat.console.bring_sample()
    screen = seat.screen
    assert isinstance(screen, ReviewScreen)
    screen.create_session()
    seat.wait()
    assert seat.files(SessionKind.REAL) == []
    (path,) = seat.files(SessionKind.REHEARSAL)
    assert find_session(path).kind is SessionKind.REHEARSAL


def test_another_language_keeps_what_is_being_typed(seat: Seat) -> None:
    seat.run(the_seed_hour(), Aim())
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
        seat.see_start()
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
    seat.take_up(path)
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert "a.session" in screen.drop_area.problem


def a_session_goes_on(seat: Seat, qtbot: QtBot) -> None:
    seat.run(the_seed_hour(), Aim())
    show = seat.console.live_show
    assert show is not None
    with qtbot.waitSignal(show.bridge.changed):
        show.bridge.submit(GoNext())
    seat.console.close()


def test_after_a_crash_the_session_is_offered_before_the_page_that_was_named(
    seat: Seat, qtbot: QtBot
) -> None:
    a_session_goes_on(seat, qtbot)
    seat.open(Opening(page=SAMPLE))
    screen = seat.screen
    assert isinstance(screen, StartScreen)
    assert not screen.drop_area.brought_button.isHidden()
    screen.drop_area.brought_button.click()
    seat.wait()
    assert isinstance(seat.screen, ReviewScreen)


def test_a_rehearsal_is_opened_though_a_session_goes_on(
    seat: Seat, qtbot: QtBot
) -> None:
    a_session_goes_on(seat, qtbot)
    seat.open(Opening(page=SAMPLE, aim=Aim(speed=60)))
    assert isinstance(seat.screen, ReviewScreen)


def test_a_session_that_is_named_goes_on_at_once(
    seat: Seat, qtbot: QtBot, tmp_path: Path
) -> None:
    aim = Aim(file=tmp_path / "mine.session")
    seat.open(Opening(programme=the_seed_hour(), aim=aim))
    seat.console.close()
    seat.open(Opening(aim=aim))
    assert isinstance(seat.screen, LiveWindow)


def test_a_session_begins_in_a_file_in_which_nothing_is(
    seat: Seat, tmp_path: Path
) -> None:
    path = tmp_path / "mine.session"
    path.touch()
    seat.open(Opening(programme=the_seed_hour(), aim=Aim(file=path)))
    assert isinstance(seat.screen, LiveWindow)
    seat.console.close()
    assert find_session(path).newest.version == 1


def test_a_session_that_cannot_be_read_now_is_told_as_that(
    seat: Seat, tmp_path: Path
) -> None:
    path = tmp_path / "mine.session"
    path.symlink_to(path)
    seat.take_up(path)
    assert isinstance(seat.screen, StartScreen)
    assert "cannot be read now" in seat.screen.drop_area.problem


def test_opened_with_nothing_the_program_asks_what_to_do(seat: Seat) -> None:
    seat.open(Opening())
    assert isinstance(seat.screen, StartScreen)


def test_the_key_sheet_opens_and_closes_on_the_start_screen(
    seat: Seat, qtbot: QtBot
) -> None:
    screen = seat.see_start()
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
    seat.run(the_seed_hour(), Aim(file=path))
    seat.console.close()
    cards = seat.see_start().side.cards
    assert [card.card.path for card in cards] == [str(path)]
