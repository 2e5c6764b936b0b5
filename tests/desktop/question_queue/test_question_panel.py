"""Tests for the question queue on the screen.

Its modules: moderator_app.desktop.question_queue.question_panel,
moderator_app.desktop.question_queue.question_delegate,
moderator_app.desktop.question_queue.question_painter.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.question_queue.question_panel import QuestionPanel
from moderator_app.desktop.question_queue.question_queue_viewmodel import (
    QuestionQueueViewModel,
)
from moderator_app.domain.commands import (
    Answer,
    Approve,
    Ask,
    Command,
    Dismiss,
    MoveQuestion,
    PutOnAir,
)
from moderator_app.domain.events import Source
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.question_queue import Group
from moderator_app.domain.words import Words
from moderator_app.texts.questions import QuestionTexts
from tests.builders import Hour, the_seed_hour
from tests.desktop.published import published

ONE, TWO, THREE = map(QuestionNumber, (1, 2, 3))
LONG = "Why do we do this at all, and who is it that pays for it in the end? " * 4
ALT = Qt.KeyboardModifier.AltModifier


class Screen:
    """A panel over an hour driven by hand; what it asks for is done at once."""

    def __init__(self, appearance: Appearance, count: int) -> None:
        self.hour, self.viewmodel = Hour.of(the_seed_hour()), QuestionQueueViewModel()
        self.words: dict[int, Words] = {}
        self.done: list[Command] = []
        for number in range(1, count + 1):
            self.ask(f"Question {number}?" if number < 3 else LONG)
        self.panel = QuestionPanel(
            QuestionTexts("en"), appearance, self.viewmodel, self.submit
        )
        self.panel.resize(352, 572)
        self.panel.show()
        self.refresh()

    def ask(self, text: str) -> None:
        self.hour.act("0:00", Ask(text))
        self.words[self.hour.show.asked] = Words(text, "Ana")

    def submit(self, command: Command) -> None:
        self.done.append(command)
        self.hour.act("0:00", command)
        self.refresh()

    def refresh(self) -> None:
        self.viewmodel.refresh(published(self.hour, self.words), self.hour.now)

    def heard(self) -> list[str]:
        model = self.panel.list.model()
        return [model.index(r, 0).data() for r in range(model.rowCount())]

    def labels(self) -> list[str]:
        return [label.accessibleName() for label in self.panel.findChildren(QLabel)]


Show = Callable[[int], Screen]


@pytest.fixture
def show(appearance: Appearance, keep: Callable[[QWidget], None]) -> Show:
    def made(count: int) -> Screen:
        screen = Screen(appearance, count)
        keep(screen.panel)
        return screen

    return made


def test_questions_are_heard_under_their_headings(show: Show) -> None:
    screen = show(2)
    screen.submit(Approve(TWO))
    assert screen.heard() == [
        "Next up: 1 question",
        "Question 2, next up: Question 2? From Ana, for everyone.",
        "Waiting: 1 question",
        "Question 1, waiting: Question 1? From Ana, for everyone.",
    ]
    assert "2 in all" in screen.labels()
    assert "15:00 left for questions: 6 fit, about 2:30 each" in screen.labels()


def test_every_group_is_drawn_wide_and_narrow(show: Show) -> None:
    screen = show(6)
    for command in (PutOnAir(ONE), Answer(ONE), Dismiss(TWO), Approve(THREE)):
        screen.submit(command)
    screen.submit(PutOnAir(QuestionNumber(4)))
    screen.panel.select(THREE)
    screen.panel.list.setFocus()
    for width in (240, 352, 700):
        screen.panel.resize(width, 900)
        assert not screen.panel.grab().isNull()


def test_long_questions_take_as_many_lines_as_their_group_allows(show: Show) -> None:
    screen = show(3)
    heights = [screen.panel.list.rowHeight(row) for row in range(4)]
    assert heights == [28, 54, 54, 74]
    screen.submit(Approve(THREE))
    assert screen.panel.list.rowHeight(1) == 94


def test_logging_takes_the_line_apart(qtbot: QtBot, show: Show) -> None:
    screen = show(0)
    screen.panel.focus_log()
    QTest.keyClicks(screen.panel.field, "Ana > all: Why? /chat")
    with qtbot.waitSignal(screen.panel.asked) as asked:
        QTest.keyClick(screen.panel.field, Qt.Key.Key_Return)
    assert asked.args == ["Why?", "Ana", None, Source.CHAT]


def test_what_is_typed_can_be_carried_over(show: Show) -> None:
    screen = show(0)
    screen.panel.draft_text = "half a quest"
    assert screen.panel.draft_text == "half a quest"
    assert screen.panel.field.text() == "half a quest"


def test_the_next_on_air_is_put_there_and_the_one_before_answered(show: Show) -> None:
    screen = show(2)
    screen.panel.put_next_on_air()
    screen.panel.put_next_on_air()
    screen.panel.answer()
    assert screen.done == [PutOnAir(ONE), PutOnAir(TWO), Answer(TWO)]


def test_an_act_with_nothing_to_act_on_says_so(qtbot: QtBot, show: Show) -> None:
    panel = show(0).panel
    said: list[str] = []
    panel.not_possible.connect(said.append)
    for act in (panel.put_next_on_air, panel.answer, panel.approve, panel.dismiss):
        act()
    panel.move_selected(1)
    assert len(said) == 5
    assert said[0] == "No question is waiting: log one with Q"


def test_acts_go_to_the_selected_question_which_stays_selected(show: Show) -> None:
    screen = show(3)
    screen.panel.select(TWO)
    screen.panel.approve()
    assert screen.panel.selected_question() == TWO
    screen.panel.dismiss()
    assert screen.done == [Approve(TWO), Dismiss(TWO)]
    assert screen.panel.selected_question() == TWO


def test_with_none_selected_the_top_waiting_one_is_approved(show: Show) -> None:
    screen = show(2)
    screen.panel.approve()
    assert screen.done == [Approve(ONE)]


def test_alt_and_arrows_move_a_question_in_its_group(show: Show) -> None:
    screen = show(3)
    screen.panel.select(THREE)
    QTest.keyClick(screen.panel.list, Qt.Key.Key_Up, ALT)
    assert screen.done == [MoveQuestion(THREE, TWO)]
    QTest.keyClick(screen.panel.list, Qt.Key.Key_Up, ALT)
    QTest.keyClick(screen.panel.list, Qt.Key.Key_Up, ALT)
    assert screen.done == [MoveQuestion(THREE, TWO), MoveQuestion(THREE, ONE)]


def test_what_is_lacking_is_said(show: Show) -> None:
    assert "No questions yet: Q logs the first one" in show(0).labels()
    screen = show(1)
    assert "None approved: Y approves one" in screen.labels()
    screen.panel.approve()
    assert "" in screen.labels()


def test_a_panel_made_anew_shows_what_is_known_at_once(
    show: Show, appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    screen = show(1)
    spanish = QuestionPanel(
        QuestionTexts("es"), appearance, screen.viewmodel, screen.submit
    )
    keep(spanish)
    assert spanish.list.model().index(0, 0).data() == "En espera: 1 pregunta"
    assert QuestionQueueViewModel().next_on_air(None) is None


def test_a_question_on_air_takes_no_more_lines_than_it_needs(show: Show) -> None:
    screen = show(0)
    screen.ask("How is a question of some length broken into lines here, exactly?")
    screen.submit(PutOnAir(ONE))
    assert screen.panel.list.rowHeight(1) == 74
    hint = screen.panel.list.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "How is a question" in hint


def test_the_selected_question_goes_on_air_before_the_next(show: Show) -> None:
    screen = show(3)
    screen.submit(Approve(ONE))
    screen.panel.select(THREE)
    screen.panel.put_next_on_air()
    screen.panel.put_next_on_air()
    assert screen.done[1:] == [PutOnAir(THREE), PutOnAir(ONE)]


def test_enter_and_a_double_click_put_a_question_on_air(show: Show) -> None:
    screen = show(3)
    screen.panel.select(TWO)
    QTest.keyClick(screen.panel.list, Qt.Key.Key_Return)
    questions, left = screen.panel.list, Qt.MouseButton.LeftButton
    row = questions.model().index(questions.model().rowCount() - 1, 0)
    at = questions.visualRect(row).center()
    QTest.mouseClick(questions.viewport(), left, pos=at)
    QTest.mouseDClick(questions.viewport(), left, pos=at)
    assert screen.done == [PutOnAir(TWO), PutOnAir(THREE)]


def test_what_goes_on_air_is_seen_whole_under_its_heading(show: Show) -> None:
    screen = show(40)
    questions = screen.panel.list
    questions.verticalScrollBar().setValue(questions.verticalScrollBar().maximum())
    screen.panel.select(QuestionNumber(40))
    screen.panel.put_next_on_air()
    assert questions.is_in_sight(Group.ON_AIR)
    assert questions.is_in_sight(QuestionNumber(40))
    assert questions.rowHeight(1) > 94


def test_acts_ask_for_the_questions_to_be_seen(qtbot: QtBot, show: Show) -> None:
    panel = show(1).panel
    with qtbot.waitSignal(panel.acted):
        panel.put_next_on_air()
    with qtbot.assertNotEmitted(panel.acted):
        panel.dismiss()
