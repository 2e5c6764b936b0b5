"""Tests for the questions of moderator_app.desktop.review.review_screen.

Their module: moderator_app.desktop.review.reading_column.
"""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.review_screen import ReviewScreen
from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.draft_corrections import Field
from tests.desktop.review.reviewing import a_review, focused, press
from tests.domain.drafts import a_draft, a_segment, the_seed_page

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def plain(qtbot: QtBot) -> Appearance:
    return Appearance()


@pytest.fixture
def screen(qtbot: QtBot, plain: Appearance) -> ReviewScreen:
    made = a_review(plain)
    qtbot.addWidget(made)
    return made


def a_guess(draft: Draft) -> Draft:
    facts = {"title": draft.title}
    found = Finding(Code.TITLE_GUESSED, Severity.INFO, 1, facts)
    return replace(draft, findings=(found,))


def test_a_second_enter_answers_nothing_that_was_not_read(
    screen: ReviewScreen,
) -> None:
    button = screen.reading.cards[0].buttons[1]
    button.setFocus()
    press(Qt.Key.Key_Return)
    draft = screen.model.draft
    assert focused() is button
    press(Qt.Key.Key_Return)
    assert screen.model.draft == draft
    assert screen.reading.cards[0].buttons[1] is button


def test_the_last_answer_gives_the_keyboard_to_nothing_that_enter_would_change(
    screen: ReviewScreen,
) -> None:
    for card in screen.reading.cards:
        card.buttons[0].setFocus()
        press(Qt.Key.Key_Return)
    assert focused() is screen


def test_the_last_answer_leads_to_a_title_that_is_a_guess(
    qtbot: QtBot, plain: Appearance
) -> None:
    screen = a_review(plain, a_guess(the_seed_page()))
    qtbot.addWidget(screen)
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_3)
    assert focused() is screen.reading.fields.box(Field.TITLE)
    QTest.keyClicks(focused(), "¿Why?")
    press(Qt.Key.Key_Return)
    assert screen.model.draft.title == "¿Why?"


def test_one_key_opens_the_guessed_title(qtbot: QtBot, plain: Appearance) -> None:
    screen = a_review(plain, a_guess(the_seed_page()))
    qtbot.addWidget(screen)
    press(Qt.Key.Key_Return)
    assert focused() is screen.reading.fields.box(Field.TITLE)
    press(Qt.Key.Key_T, CTRL)
    assert screen.reading.fields.box(Field.TITLE).is_open


def test_further_questions_are_turned_to(qtbot: QtBot, plain: Appearance) -> None:
    parts = [a_segment(f"Part {at}", None) for at in range(5)]
    screen = a_review(plain, a_draft(*parts))
    qtbot.addWidget(screen)
    first = screen.reading.cards
    first[0].buttons[0].setFocus()
    press(Qt.Key.Key_0)
    assert len(screen.reading.cards) == 2
    assert focused() is screen
    screen.reading.more.click()
    assert len(screen.reading.cards) == 3


def test_five_segments_are_seen_under_three_questions(
    qtbot: QtBot, appearance: Appearance
) -> None:
    passed = Finding(
        Code.DATE_PASSED, Severity.WARNING, 40, {"date": the_seed_page().date}
    )
    screen = a_review(appearance, the_seed_page(findings=(passed,)), "es")
    qtbot.addWidget(screen)
    assert len(screen.reading.cards) == 3
    table, viewport = screen.reading.segments.table, screen.reading.viewport()
    row = screen.reading.segments.row_box(4, viewport)
    assert table.isVisible()
    assert viewport.rect().contains(row)


def test_what_was_read_can_be_saved(qtbot: QtBot, screen: ReviewScreen) -> None:
    with qtbot.waitSignal(screen.save_wanted) as signal:
        press(Qt.Key.Key_S, CTRL)
    assert signal.args == [screen.model.draft]
