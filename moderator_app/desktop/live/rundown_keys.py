"""The keys that act on the selected segment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from moderator_app.desktop.keys import Act, is_field
from moderator_app.desktop.notices.notice_board import (
    REFUSED,
    Notice,
    NoticeBoard,
    Severity,
)
from moderator_app.desktop.rundown.rundown_panel import RundownPanel
from moderator_app.domain.commands import Command, Jump, Move, Skip
from moderator_app.texts.refusals import RefusalTexts

_ARROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_STEPS = {Act.MOVE_UP: -1, Act.MOVE_DOWN: 1}


class RundownKeys(QObject):
    """Turns skip, jump and move into commands on what the rundown has selected.

    As a filter of the window's events it walks through the rundown by those
    arrow keys that nothing else in the window has a use for.
    """

    def __init__(
        self,
        texts: RefusalTexts,
        submit: Callable[[Command], None],
        rundown: RundownPanel,
        board: NoticeBoard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._submit = texts, submit
        self._rundown, self._board = rundown, board
        rundown.move_wanted.connect(self._move)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = _ARROWS.get(Qt.Key(event.key()))
        has_modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step is None or has_modifiers or is_field(QApplication.focusWidget()):
            return False
        self._rundown.walk(step)
        return True

    def do(self, act: Act) -> None:
        """Ask the session for an act; other acts are left alone."""
        if act in _STEPS:
            self._move(_STEPS[act])
        elif act in (Act.SKIP, Act.JUMP):
            number = self._rundown.selected()
            if number is None:
                self._say(self._texts.select_first())
                return
            self._submit(Skip(number) if act is Act.SKIP else Jump(number))

    def _move(self, step: int) -> None:
        number, place_of = self._rundown.selected(), self._rundown.neighbour(step)
        if number is None:
            self._say(self._texts.select_first())
        elif place_of is None:
            self._say(self._texts.cannot_move_there())
        else:
            self._submit(Move(number, place_of))

    def _say(self, text: str) -> None:
        self._board.show(Notice(REFUSED, Severity.INFORMATION, text))
