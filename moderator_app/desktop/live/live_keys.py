"""What each act of the table of keys does in the live window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from moderator_app.desktop.countdown.countdown_viewmodel import ActsViewmodel
from moderator_app.desktop.find.find_bar import FindBar
from moderator_app.desktop.key_sheet.key_sheet import KeySheet
from moderator_app.desktop.keys import Act
from moderator_app.desktop.live.clock_keys import ClockKeys
from moderator_app.desktop.live.live_sides import LiveSides
from moderator_app.desktop.live.more_popover import MorePopover
from moderator_app.desktop.live.rundown_keys import RundownKeys
from moderator_app.desktop.notices.notice_board import (
    REFUSED,
    Notice,
    NoticeBoard,
    Severity,
)
from moderator_app.desktop.session_bridge import Refused, SessionBridge
from moderator_app.desktop.speaker_card.speaker_card_panel import SpeakerCardPanel
from moderator_app.domain.commands import RedoQuestion, UndoQuestion
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.views.sides import RightSide
from moderator_app.texts.window import WindowTexts

_RUNDOWN = (Act.SKIP, Act.JUMP, Act.MOVE_UP, Act.MOVE_DOWN)


@dataclass(frozen=True, slots=True)
class Reached:
    """What the keys reach beside the session: the panels, and what lies on top."""

    sides: LiveSides
    board: NoticeBoard
    card: SpeakerCardPanel
    find_bar: FindBar
    more: MorePopover
    sheet: KeySheet


class LiveKeys(QObject):
    """Gives every act to whoever does it; ``left`` gives the keys to the show."""

    left = Signal()

    def __init__(
        self,
        texts: WindowTexts,
        bridge: SessionBridge,
        acts: ActsViewmodel,
        reached: Reached,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._texts, self._bridge, self._reached = texts, bridge, reached
        board, rundown = reached.board, reached.sides.rundown
        self.clock = ClockKeys(texts, bridge.submit, acts, board, self)
        self._rundown = RundownKeys(texts.refusals, bridge.submit, rundown, board, self)
        self._others = {**self._of_questions(), **self._of_window()}
        parent.installEventFilter(self._rundown)
        bridge.refused.connect(self._tell)
        bridge.changed.connect(self.clock.follow)
        reached.sides.questions.not_possible.connect(self._say)

    def do(self, act: Act) -> None:
        """Do what a key or a button asks for."""
        if act in self._others:
            self._others[act]()
        elif act in _RUNDOWN:
            self._rundown.do(act)
        else:
            self.clock.do(act)

    def _of_questions(self) -> dict[Act, Callable[[], None]]:
        questions, submit = self._reached.sides.questions, self._bridge.submit
        return {
            Act.LOG: self._log,
            Act.AIR: questions.put_next_on_air,
            Act.ANSWERED: questions.answer,
            Act.APPROVE: questions.approve,
            Act.DISMISS: questions.dismiss,
            Act.UNDO_QUESTION: lambda: submit(UndoQuestion()),
            Act.REDO_QUESTION: lambda: submit(RedoQuestion()),
        }

    def _of_window(self) -> dict[Act, Callable[[], None]]:
        reached = self._reached
        return {
            Act.FIND: reached.find_bar.open,
            Act.LANGUAGE: reached.more.turn_language,
            Act.THEME: reached.more.turn_theme,
            Act.MENU: reached.more.toggle_by_key,
            Act.SAVE: self._save,
            Act.SHEET: reached.sheet.toggle,
            Act.LEAVE: self._leave,
        }

    def _tell(self, refused: Refused) -> None:
        if not self._bridge.is_free:  # else it is asked who is to run the session
            self.clock.tell(refused)

    def _log(self) -> None:
        self._reached.sides.call(RightSide.QUESTIONS)
        if self._bridge.is_watching:
            self._tell(Refused(None, Refusal.WATCHING))
            return
        self._reached.sides.questions.focus_log()

    def _save(self) -> None:
        if self._bridge.newest.show.clock.value.ended_at is None:
            self._say(self._texts.refusals.not_over_yet())
        else:
            self._reached.more.csv_wanted.emit()

    def _leave(self) -> None:
        """Close what lies on top; else give the keys back to the show."""
        reached = self._reached
        for overlay, leave in (
            (reached.sheet, reached.sheet.hide),
            (reached.card, reached.card.leave),
            (reached.find_bar, reached.find_bar.leave),
            (reached.more, reached.more.leave),
        ):
            if overlay.isVisible():
                leave()
                break
        else:
            reached.board.escape()
            reached.sides.give_back()
            reached.sides.give_back()
        self.left.emit()

    def _say(self, text: str) -> None:
        self._reached.board.show(Notice(REFUSED, Severity.INFORMATION, text))
