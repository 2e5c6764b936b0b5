"""Tests for moderator_app.desktop.review.review_screen and the parts it holds.

Their modules: moderator_app.desktop.review.reading_column,
moderator_app.desktop.review.missing_value, moderator_app.desktop.review.table_panel.
"""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.review_screen import ReviewScreen
from moderator_app.domain.draft_corrections import Field
from tests.desktop.review.reviewing import a_review, focused, press, write
from tests.domain.drafts import a_draft, a_segment, minutes, the_seed_page

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def plain(qtbot: QtBot) -> Appearance:
    return Appearance()


@pytest.fixture
def screen(qtbot: QtBot, plain: Appearance) -> ReviewScreen:
    made = a_review(plain)
    qtbot.addWidget(made)
    return made


def titles(screen: ReviewScreen) -> list[str]:
    return [segment.title for segment in screen.model.draft.segments]


def is_open(screen: ReviewScreen, field: Field) -> bool:
    return screen.reading.fields.box(field).is_open


def stand_on(screen: ReviewScreen, row: int, column: int) -> None:
    screen.reading.segments.table.go_to(row, column)
    screen.reading.segments.table.setFocus()


def test_two_keys_decide_and_one_creates_the_session(
    qtbot: QtBot, screen: ReviewScreen
) -> None:
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_4)
    assert screen.model.draft.segments[5].length == minutes(14)
    with qtbot.waitSignal(screen.accepted) as signal:
        press(Qt.Key.Key_Return, CTRL)
    created = signal.args[0]
    assert created.segments == screen.model.draft.segments


def test_a_value_is_corrected_by_enter_and_taken_back(screen: ReviewScreen) -> None:
    screen.reading.fields.box(Field.TITLE).setFocus()
    press(Qt.Key.Key_Return)
    write("Cities abroad")
    assert screen.model.draft.title == "Cities abroad"
    press(Qt.Key.Key_Z, CTRL)
    assert screen.model.draft.title == the_seed_page().title


def test_digits_are_digits_while_a_value_is_open(screen: ReviewScreen) -> None:
    screen.reading.fields.box(Field.TIME).setFocus()
    press(Qt.Key.Key_Return)
    write("17:00-18:00")
    assert len(screen.model.open_questions()) == 2
    start = screen.model.draft.start
    assert start is not None
    assert start.hour == 17


def test_what_cannot_be_read_stays_open_and_is_told(screen: ReviewScreen) -> None:
    screen.reading.fields.box(Field.DATE).setFocus()
    press(Qt.Key.Key_Return)
    write("soon")
    assert screen.reading.fields.box(Field.DATE).is_open
    assert "soon" in screen.header.said
    press(Qt.Key.Key_Escape)
    assert not is_open(screen, Field.DATE)
    press(Qt.Key.Key_Down)
    assert "soon" not in screen.header.said
    assert screen.model.draft == the_seed_page()


def test_what_is_left_wrong_is_told_and_stops_the_session(
    qtbot: QtBot, screen: ReviewScreen
) -> None:
    screen.reading.fields.box(Field.DATE).setFocus()
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "soon")
    press(Qt.Key.Key_Tab)
    assert "soon" in screen.header.said
    screen.reading.fields.box(Field.DATE).setFocus()
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "later")
    with qtbot.assertNotEmitted(screen.accepted):
        press(Qt.Key.Key_Return, CTRL)
    assert "later" in screen.header.said
    assert is_open(screen, Field.DATE)
    press(Qt.Key.Key_Escape)
    assert "later" not in screen.header.said


def test_a_cell_that_is_still_open_is_taken_into_the_session(
    qtbot: QtBot, screen: ReviewScreen
) -> None:
    stand_on(screen, 0, 1)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "Opening")
    with qtbot.waitSignal(screen.accepted) as signal:
        QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    assert signal.args[0].segments[0].title == "Opening"


def test_a_cell_that_is_open_and_wrong_stops_the_session(
    qtbot: QtBot, screen: ReviewScreen
) -> None:
    stand_on(screen, 0, 6)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "a while")
    with qtbot.assertNotEmitted(screen.accepted):
        press(Qt.Key.Key_Return, CTRL)
    assert "a while" in screen.header.said
    editor = focused()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "a while"
    press(Qt.Key.Key_Escape)
    assert "a while" not in screen.header.said


def test_a_cell_is_corrected_by_enter(screen: ReviewScreen) -> None:
    stand_on(screen, 3, 6)
    press(Qt.Key.Key_Return)
    write("12:30")
    assert screen.model.draft.segments[3].length == minutes(12.5)


def test_a_cell_that_cannot_be_read_is_told(screen: ReviewScreen) -> None:
    stand_on(screen, 3, 6)
    press(Qt.Key.Key_Return)
    write("a while")
    assert screen.model.draft == the_seed_page()
    assert "a while" in screen.header.said


def test_segments_are_moved_added_and_removed_by_keys(screen: ReviewScreen) -> None:
    stand_on(screen, 7, 1)
    press(Qt.Key.Key_Up, ALT)
    assert titles(screen)[6:] == ["Cierre", "Conclusiones"]
    press(Qt.Key.Key_Delete)
    assert titles(screen)[6:] == ["Conclusiones"]
    press(Qt.Key.Key_Insert)
    assert titles(screen)[6:] == ["Conclusiones", "New segment"]


def test_who_speaks_is_corrected_in_a_table_of_their_own(
    screen: ReviewScreen,
) -> None:
    stand_on(screen, 3, 1)
    speakers = screen.reading.speakers
    speakers.table.setFocus()
    speakers.table.go_to(0, 1)
    press(Qt.Key.Key_Return)
    write("Head of relations")
    credit = screen.model.draft.segments[3].speakers[0].credit
    assert (credit.name, credit.role) == ("Oriol Illa", "Head of relations")


def test_somebody_is_added_to_the_people_and_removed(screen: ReviewScreen) -> None:
    screen.reading.people.table.setFocus()
    press(Qt.Key.Key_Insert)
    assert isinstance(focused(), QLineEdit)
    write("Ana Torres")
    assert screen.model.draft.people[-1].credit.name == "Ana Torres"
    press(Qt.Key.Key_Delete)
    assert screen.model.draft.people == the_seed_page().people


def test_what_is_missing_takes_the_keyboard(qtbot: QtBot, plain: Appearance) -> None:
    draft = a_draft(a_segment("Talk", None), zone=None)
    screen = a_review(plain, replace(draft, segments=()))
    qtbot.addWidget(screen)
    with qtbot.assertNotEmitted(screen.accepted):
        press(Qt.Key.Key_Return, CTRL)
    assert focused() is screen.reading.segments.buttons[0]
    assert "segments" in screen.header.said


def test_a_segment_without_minutes_is_opened_for_them(
    qtbot: QtBot, plain: Appearance
) -> None:
    screen = a_review(plain, a_draft(a_segment("A"), a_segment("B", None)))
    qtbot.addWidget(screen)
    press(Qt.Key.Key_Return, CTRL)
    write("20")
    assert screen.model.draft.segments[1].length == minutes(20)


def test_the_line_of_a_value_is_shown(screen: ReviewScreen) -> None:
    stand_on(screen, 3, 1)
    assert screen.page.line_box(54, screen) is not None


def marked(screen: ReviewScreen) -> int | None:
    return screen.page.chosen_line


def test_the_page_shows_the_line_of_what_is_asked(screen: ReviewScreen) -> None:
    assert marked(screen) == 40
    press(Qt.Key.Key_1)
    assert marked(screen) == 60
    press(Qt.Key.Key_3)
    assert marked(screen) is None


def test_an_answer_under_the_keyboard_shows_its_line(screen: ReviewScreen) -> None:
    screen.reading.cards[1].buttons[0].setFocus()
    assert marked(screen) == 60


def test_a_click_on_a_line_goes_to_its_value(screen: ReviewScreen) -> None:
    screen.page.line_chosen.emit(54)
    assert screen.reading.segments.row == 3
    screen.page.line_chosen.emit(21)
    assert focused() is screen.reading.people.table
    screen.page.line_chosen.emit(1)
    assert focused() is screen.reading.fields.box(Field.TITLE)


def test_a_narrow_window_shows_one_side_and_quotes_the_other(
    screen: ReviewScreen,
) -> None:
    screen.resize(980, 720)
    stand_on(screen, 3, 1)
    assert not screen.page.isVisible()
    press(Qt.Key.Key_Tab, CTRL)
    assert screen.page.isVisible()
    assert not screen.reading.isVisible()


@pytest.mark.parametrize("size", [(1280, 720), (960, 1040), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "es"])
def test_it_draws_itself_in_every_window(
    qtbot: QtBot, appearance: Appearance, size: tuple[int, int], language: str
) -> None:
    screen = a_review(appearance, language=language)
    qtbot.addWidget(screen)
    appearance.set_window_size(*size)
    screen.show_language(language)
    screen.resize(*size)
    stand_on(screen, 0, 1)
    assert not screen.grab().isNull()
    assert (screen.width(), screen.height()) == size


def test_every_value_is_heard_with_its_label(screen: ReviewScreen) -> None:
    assert screen.reading.fields.box(Field.ZONE).accessibleName() == (
        "Time zone Europe/Madrid"
    )


def test_another_language_can_be_chosen_in_the_middle(
    qtbot: QtBot, screen: ReviewScreen
) -> None:
    with qtbot.waitSignal(screen.language_chosen) as signal:
        press(Qt.Key.Key_L, CTRL)
    screen.show_language(signal.args[0])
    assert screen.reading.fields.box(Field.ZONE).accessibleName() == (
        "Zona horaria Europe/Madrid"
    )


def test_the_sheet_of_keys_can_be_asked_for(qtbot: QtBot, screen: ReviewScreen) -> None:
    with qtbot.waitSignal(screen.keys_wanted):
        press(Qt.Key.Key_F1)


def test_going_back_is_told(qtbot: QtBot, screen: ReviewScreen) -> None:
    with qtbot.waitSignal(screen.cancelled):
        screen.header.leave_button.click()
