"""Tests for moderator_app.desktop.question_queue.question_model.

With them moderator_app.desktop.question_queue.question_queue_viewmodel.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from moderator_app.desktop.question_queue.question_model import (
    QUESTION_MIME,
    QuestionModel,
)
from moderator_app.desktop.question_queue.question_queue_viewmodel import (
    QuestionQueueViewModel,
)
from moderator_app.domain.commands import Approve, Ask, Command, MoveQuestion, PutOnAir
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.question_queue import Group
from moderator_app.texts.questions import QuestionTexts
from tests.builders import Hour, the_seed_hour
from tests.desktop.published import published

ONE, TWO, THREE = map(QuestionNumber, (1, 2, 3))
MOVE = Qt.DropAction.MoveAction
NOWHERE = QModelIndex()


class Queue:
    """A model over an hour with three questions."""

    def __init__(self) -> None:
        self.hour, self.viewmodel = Hour.of(the_seed_hour()), QuestionQueueViewModel()
        self.model = QuestionModel(QuestionTexts("en"))
        self.viewmodel.view_changed.connect(self.draw)
        self.act(Ask("a"), Ask("b"), Ask("c"))

    def act(self, *commands: Command) -> None:
        for command in commands:
            self.hour.act("0:00", command)
            self.viewmodel.refresh(published(self.hour), self.hour.now)

    def draw(self) -> None:
        view, shown = self.viewmodel.view, self.viewmodel.published
        assert view is not None
        assert shown is not None
        self.model.show_view(view, shown)

    def dragged(self, number: QuestionNumber) -> QMimeData:
        row = self.model.row_of(number)
        assert row is not None
        return self.model.mimeData([self.model.index(row)])


@pytest.fixture
def queue(qtbot: QtBot) -> Queue:
    made = Queue()
    QAbstractItemModelTester(
        made.model, QAbstractItemModelTester.FailureReportingMode.Fatal, made.model
    )
    return made


def test_only_rows_that_changed_place_are_taken_out(qtbot: QtBot, queue: Queue) -> None:
    with qtbot.assertNotEmitted(queue.model.modelReset):
        queue.act(Approve(TWO), Approve(THREE), PutOnAir(TWO), PutOnAir(THREE))
    assert list(queue.model.keys) == [
        Group.ON_AIR,
        THREE,
        Group.WAITING,
        ONE,
        Group.ANSWERED,
        TWO,
    ]


def test_a_heading_with_another_count_is_drawn_anew(qtbot: QtBot, queue: Queue) -> None:
    with qtbot.waitSignal(queue.model.dataChanged):
        queue.act(Ask("d"))
    assert queue.model.count(Group.WAITING) == 4
    assert queue.model.count(Group.ON_AIR) == 0


def test_questions_in_the_queue_can_be_dragged_and_settled_ones_not(
    queue: Queue,
) -> None:
    queue.act(PutOnAir(ONE))
    dragging = Qt.ItemFlag.ItemIsDragEnabled
    flags = [bool(queue.model.flags(queue.model.index(r)) & dragging) for r in range(5)]
    assert flags == [False, False, False, True, True]
    assert queue.model.flags(NOWHERE) & Qt.ItemFlag.ItemIsDropEnabled
    assert queue.model.supportedDropActions() == MOVE
    assert queue.model.mimeTypes() == [QUESTION_MIME]


def test_a_drop_asks_for_the_move(qtbot: QtBot, queue: Queue) -> None:
    with qtbot.waitSignal(queue.model.move_wanted) as wanted:
        queue.model.dropMimeData(queue.dragged(THREE), MOVE, 1, 0, NOWHERE)
    assert wanted.args == [MoveQuestion(THREE, ONE)]
    with qtbot.waitSignal(queue.model.move_wanted) as wanted:
        queue.model.dropMimeData(queue.dragged(ONE), MOVE, -1, 0, NOWHERE)
    assert wanted.args == [MoveQuestion(ONE, None)]
    with qtbot.waitSignal(queue.model.move_wanted) as wanted:
        on_two = queue.model.index(2)
        queue.model.dropMimeData(queue.dragged(THREE), MOVE, -1, -1, on_two)
    assert wanted.args == [MoveQuestion(THREE, TWO)]


def test_a_drop_that_changes_nothing_asks_for_nothing(
    qtbot: QtBot, queue: Queue
) -> None:
    with qtbot.assertNotEmitted(queue.model.move_wanted):
        queue.model.dropMimeData(queue.dragged(ONE), MOVE, 2, 0, NOWHERE)
        queue.model.dropMimeData(QMimeData(), MOVE, 1, 0, NOWHERE)
        queue.model.dropMimeData(queue.model.mimeData([]), MOVE, 1, 0, NOWHERE)


def test_a_model_without_a_session_has_no_rows(qtbot: QtBot) -> None:
    model = QuestionModel(QuestionTexts("en"))
    with pytest.raises(KeyError):
        model.row(ONE)
    assert model.rowCount() == 0


def test_the_next_on_air_is_known(queue: Queue) -> None:
    assert queue.viewmodel.next_on_air(None) == ONE
    queue.act(Approve(THREE))
    assert queue.viewmodel.next_on_air(None) == THREE
