"""Tests for moderator_app.desktop.review.question_card and notes_panel.

Their modules: moderator_app.desktop.review.notes_panel.
"""

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.notes_panel import NotesPanel
from moderator_app.desktop.review.question_card import QuestionCard, QuestionWords
from moderator_app.desktop.review.review_viewmodel import ReviewViewModel
from moderator_app.texts.reading import ReadingTexts
from moderator_app.texts.remedies import RemedyTexts
from moderator_app.texts.review import ReviewTexts
from tests.desktop.review.reviewing import PAGE, today
from tests.domain.drafts import the_seed_page

WORDS = QuestionWords(ReadingTexts("en"), RemedyTexts("en"), ReviewTexts("en"))


@pytest.fixture
def model(qtbot: QtBot) -> ReviewViewModel:
    made = ReviewViewModel(today)
    made.start(the_seed_page(), PAGE)
    return made


def test_a_question_is_heard_and_its_answers_have_keys(
    qtbot: QtBot, appearance: Appearance, model: ReviewViewModel
) -> None:
    card = QuestionCard(appearance, model.questions()[1], WORDS)
    qtbot.addWidget(card)
    assert "61 minutes" in card.accessibleName()
    assert [button.face.key for button in card.buttons] == ["3", "4", "5", "6"]
    assert not card.grab().isNull()


def test_a_pressed_answer_is_told(
    qtbot: QtBot, appearance: Appearance, model: ReviewViewModel
) -> None:
    question = model.questions()[0]
    card = QuestionCard(appearance, question, WORDS)
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.taken) as signal:
        card.buttons[1].click()
    assert signal.args == [question.answers[1]]


def test_an_answered_question_stays_as_large_and_marks_its_answer(
    qtbot: QtBot, appearance: Appearance, model: ReviewViewModel
) -> None:
    card = QuestionCard(appearance, model.questions()[1], WORDS)
    qtbot.addWidget(card)
    before, buttons = card.sizeHint(), card.buttons
    model.answer(4)
    card.show_question(model.questions()[1], WORDS)
    assert card.sizeHint() == before
    assert card.buttons == buttons
    assert card.accessibleName().startswith("Decided: ")
    described = [button.accessibleDescription() for button in card.buttons]
    assert described == ["", "the answer that was given", "", ""]


def test_a_question_with_fewer_answers_has_fewer_buttons(
    qtbot: QtBot, appearance: Appearance, model: ReviewViewModel
) -> None:
    zone, total = model.questions()
    card = QuestionCard(appearance, total, WORDS)
    qtbot.addWidget(card)
    card.show_question(zone, WORDS)
    assert len(card.buttons) == 2


def test_a_note_says_what_can_be_done(
    qtbot: QtBot, appearance: Appearance, model: ReviewViewModel
) -> None:
    panel = NotesPanel(appearance)
    qtbot.addWidget(panel)
    panel.show_notes("Worth knowing", model.notes(), WORDS)
    with qtbot.waitSignal(panel.taken):
        panel.buttons[0].click()
    panel.show_notes("Worth knowing", (), WORDS)
    assert panel.isHidden()
