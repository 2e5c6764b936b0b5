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
from moderator_app.desktop.notices.notice_card import NoticeCard
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
        return QRect(16, 64, self.window.width() - 32, 190)

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


LONG = "The computer's clock was set an hour forward. The countdown did not follow it."


def shown(stack: Stack) -> list[str]:
    """Return what is read, from above."""
    cards = [c for c in stack.stack.findChildren(NoticeCard) if c.isVisible()]
    cards.sort(key=lambda card: card.y())
    return [card.findChildren(QLabel)[0].text() for card in cards]


def test_several_are_made_wide_before_one_has_to_wait(stack: Stack) -> None:
    stay = Answer("Stay", lambda: None)
    stack.board.show(Notice("leave", Severity.WARNING, LONG, (stay,)))
    assert stack.stack.width() == 640
    for subject in "ab":
        stack.board.show(Notice(subject, Severity.WARNING, subject + LONG))
    assert stack.stack.width() == 1248
    assert shown(stack) == ["b" + LONG, "a" + LONG, LONG]
    assert stack.stack.height() <= stack.room().height()


def test_what_has_no_room_comes_up_in_its_turn(stack: Stack) -> None:
    stay = Answer("Stay", lambda: None)
    stack.board.show(Notice("leave", Severity.WARNING, "Well?", (stay,)))
    for subject in "abcde":
        stack.board.show(Notice(subject, Severity.INFORMATION, subject))
    assert shown(stack) == ["e", "d", "Well?"]
    stack.board.clear()
    assert shown(stack) == ["c", "b", "Well?"]
    stack.board.clear()
    assert shown(stack) == ["a", "Well?"]


def test_one_that_is_taller_than_the_room_is_still_shown(stack: Stack) -> None:
    stack.window.resize(232, 640)
    stack.board.show(Notice("a", Severity.INFORMATION, LONG * 5))
    assert len(shown(stack)) == 1
