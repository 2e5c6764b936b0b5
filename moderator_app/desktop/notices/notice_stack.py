"""The notices over the line of the hour, where nothing is that cannot wait."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.notices.notice_board import Notice, NoticeBoard
from moderator_app.desktop.notices.notice_card import NoticeCard
from moderator_app.texts.refusals import RefusalTexts

_WIDTH = 640


class NoticeStack(QWidget):
    """Draws a `NoticeBoard`; as tall as what it has to say, and else not there.

    It hangs from the top of the room that it is given, the newest uppermost.
    """

    def __init__(
        self,
        texts: RefusalTexts,
        appearance: Appearance,
        board: NoticeBoard,
        window: QWidget,
        room: Callable[[], QRect],
    ) -> None:
        super().__init__(window)
        self._room = room
        self._texts, self._appearance, self._board = texts, appearance, board
        self._cards: list[NoticeCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        board.changed.connect(self._draw)
        appearance.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(notice) for notice in self._board.notices]
        for card in self._cards:
            self._column.addWidget(card)
            card.show()  # at once: a layout takes no account of what is hidden
        self._column.setSpacing(self._appearance.look.px(8))
        self.setVisible(bool(self._cards))
        self.place()

    def _card(self, notice: Notice) -> NoticeCard:
        card = NoticeCard(self._texts, self._appearance, notice)
        card.answered.connect(lambda number: self._answer(notice, number))
        card.closed.connect(lambda: self._board.withdraw(notice.subject))
        return card

    def _answer(self, notice: Notice, number: int) -> None:
        self._board.withdraw(notice.subject)
        notice.answers[number - 1].act()

    def place(self) -> None:
        """Hang where there is room in the window as it is now."""
        if not self._cards:
            return
        room, px = self._room(), self._appearance.look.px
        width = min(px(_WIDTH), room.width())
        height = self._column.heightForWidth(width)
        self.setGeometry(room.center().x() - width // 2, room.top(), width, height)
        self.raise_()
