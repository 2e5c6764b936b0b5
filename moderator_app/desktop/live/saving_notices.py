"""What the window says, and asks before it goes, about what is not in its file yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from moderator_app.desktop.bands.saving_viewmodel import SavingViewmodel
from moderator_app.desktop.notices.notice_board import (
    Answer,
    Notice,
    NoticeBoard,
    Severity,
)
from moderator_app.session.saving import SAVED, Saving
from moderator_app.texts.window import WindowTexts

_LEAVE, _LOGGED = "leave", "logged"


class SavingNotices(QObject):
    """Keeps the window's words about saving true while its saving changes."""

    def __init__(
        self,
        texts: WindowTexts,
        board: NoticeBoard,
        viewmodel: SavingViewmodel,
        leave: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._board, self._leave = texts, board, leave
        self._saving = SAVED
        viewmodel.view_changed.connect(self._follow)

    def ask_to_leave(self) -> None:
        """Ask, without blocking, whether the window may go; say what that costs."""
        words, unsaved = self._texts.refusals, self._saving.unsaved
        answers = (
            Answer(words.stay(), lambda: None),
            Answer(words.leave_now(), self._leave),
        )
        text, stay = words.leave_running(), 1
        if unsaved:
            text = words.leave_unsaved(unsaved)
        self._board.show(Notice(_LEAVE, Severity.WARNING, text, answers, stay))

    def tell_logged(self, number: int) -> None:
        """Confirm a question that is logged where nobody sees it."""
        words, unsaved = self._texts.refusals, self._saving.unsaved
        say = words.question_noted if unsaved else words.question_logged
        self._board.show(Notice(_LOGGED, Severity.INFORMATION, say(number)))

    def _follow(self, saving: Saving) -> None:
        was_unsaved, self._saving = self._saving.unsaved, saving
        if was_unsaved and not saving.unsaved:
            self._board.withdraw(_LOGGED)  # it may say that it is not saved
            text = self._texts.saving.saved_again()
            self._board.show(Notice("saving", Severity.INFORMATION, text))
        if any(notice.subject == _LEAVE for notice in self._board.notices):
            self.ask_to_leave()
