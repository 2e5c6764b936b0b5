"""What each act of the table of keys does in the live window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from moderator_app.desktop.countdown.countdown_viewmodel import ActsViewmodel
from moderator_app.desktop.keys import Act
from moderator_app.desktop.live.clock_keys import ClockKeys
from moderator_app.desktop.live.rundown_keys import RundownKeys
from moderator_app.desktop.notices.notice_board import Notice, Severity
from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.domain.commands import RedoQuestion, UndoQuestion
from moderator_app.domain.views.sides import RightSide
from moderator_app.texts.window import WindowTexts

if TYPE_CHECKING:
    from moderator_app.desktop.live.live_window import LiveWindow

_RUNDOWN = (Act.SKIP, Act.JUMP, Act.MOVE_UP, Act.MOVE_DOWN)


class LiveKeys(QObject):
    """Gives every act to whoever does it."""

    def __init__(
        self,
        texts: WindowTexts,
        bridge: SessionBridge,
        acts: ActsViewmodel,
        window: LiveWindow,
    ) -> None:
        super().__init__(window)
        self._window, board, sides = window, window.board, window.sides
        questions = sides.questions
        self.clock = ClockKeys(texts, bridge.submit, acts, board, self)
        self._rundown = RundownKeys(
            texts.refusals, bridge.submit, sides.rundown, board, self
        )
        self._others: dict[Act, Callable[[], None]] = {
            Act.LOG: self._log,
            Act.AIR: questions.put_next_on_air,
            Act.ANSWERED: questions.answer,
            Act.APPROVE: questions.approve,
            Act.DISMISS: questions.dismiss,
            Act.UNDO_QUESTION: lambda: bridge.submit(UndoQuestion()),
            Act.REDO_QUESTION: lambda: bridge.submit(RedoQuestion()),
            Act.FIND: window.find_bar.open,
            Act.SHEET: window.sheet.toggle,
            Act.LEAVE: self._leave,
        }
        bridge.refused.connect(self.clock.tell)
        bridge.changed.connect(self.clock.follow)
        questions.not_possible.connect(self._say)
        window.key_map.keep(sides.rundown, Act.MOVE_UP, Act.MOVE_DOWN)
        window.key_map.keep(questions, Act.MOVE_UP, Act.MOVE_DOWN)

    def do(self, act: Act) -> None:
        """Do what a key or a button asks for."""
        if act in self._others:
            self._others[act]()
        elif act in _RUNDOWN:
            self._rundown.do(act)
        else:
            self.clock.do(act)

    def _log(self) -> None:
        self._window.sides.call(RightSide.QUESTIONS)
        self._window.sides.questions.focus_log()

    def _leave(self) -> None:
        """Close what lies on top; else give the keys back to the show."""
        window = self._window
        for overlay, leave in (
            (window.card, window.card.leave),
            (window.find_bar, window.find_bar.leave),
            (window.more, window.more.hide),
            (window.sheet, window.sheet.hide),
        ):
            if overlay.isVisible():
                leave()
                break
        else:
            window.board.escape()
            window.sides.give_back()
        window.setFocus()

    def _say(self, text: str) -> None:
        self._window.board.show(Notice("refused", Severity.INFORMATION, text))
