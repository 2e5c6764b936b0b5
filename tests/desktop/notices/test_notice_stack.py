"""Tests for notices as they are drawn.

moderator_app.desktop.notices.notice_stack and
moderator_app.desktop.notices.notice_card.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.notices.notice_board import (
    Answer,
    Notice,
    NoticeBoard,
    Severity,
)
from moderator_app.desktop.notices.notice_stack import NoticeStack
from moderator_app.texts.refusals import RefusalTexts

Keep = Callable[[QWidget], None]


class Stack:
    """A window with notices over it."""

    def __init__(self, appearance: Appearance, keep: Keep) -> None:
        self.window = QWidget()
        keep(self.window)
        self.window.resize(1280, 720)
        self.window.show()
        self.board = NoticeBoard(self.window)
        texts = RefusalTexts("en")
        self.stack = NoticeStack(texts, appearance, self.board, self.window, self.room)

    def room(self) -> QRect:
        return QRect(16, 64, self.window.width() - 32, 60)

    @property
    def buttons(self) -> list[QAbstractButton]:
        found = self.stack.findChildren(QAbstractButton)
        return [button for button in found if button.isVisible()]


@pytest.fixture
def stack(qtbot: QtBot, appearance: Appearance, keep: Keep) -> Stack:
    return Stack(appearance, keep)


@pytest.mark.parametrize(
    ("severity", "word"),
    [
        (Severity.INFORMATION, "Note"),
        (Severity.WARNING, "Attention"),
        (Severity.PROBLEM, "Problem"),
    ],
)
def test_a_notice_is_heard_with_its_weight(
    stack: Stack, severity: Severity, word: str
) -> None:
    assert not stack.stack.isVisible()
    stack.board.show(Notice("a", severity, "The disk is full."))
    heard = [label.accessibleName() for label in stack.stack.findChildren(QLabel)]
    assert heard == [f"{word}: The disk is full."]
    assert not stack.stack.grab().isNull()
    assert stack.window.rect().contains(stack.stack.geometry())


def test_an_answer_can_be_clicked_and_a_note_closed(stack: Stack) -> None:
    done: list[str] = []
    answers = tuple(Answer(w, partial(done.append, w)) for w in ("Stay", "Go"))
    stack.board.show(Notice("leave", Severity.WARNING, "Leave?", answers))
    assert [b.accessibleName() for b in stack.buttons] == ["Stay", "Go"]
    stack.buttons[1].click()
    assert done == ["Go"]
    stack.board.show(Notice("a", Severity.INFORMATION, "Saved."))
    stack.buttons[0].click()
    assert stack.board.notices == ()
    assert not stack.stack.isVisible()


def test_it_stays_in_its_room(stack: Stack, appearance: Appearance) -> None:
    stack.board.show(Notice("a", Severity.INFORMATION, "x" * 5000))
    stack.window.resize(900, 640)
    stack.stack.place()
    appearance.set_window_size(1920, 1080)
    assert stack.window.rect().contains(stack.stack.geometry())
    assert stack.stack.geometry().top() == 64
