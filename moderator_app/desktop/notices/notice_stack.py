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

    It hangs from the top of the room that it is given, the newest uppermost, and
    never reaches below it: several are made wide, and those for which there is
    still no room wait. A question is never held back.
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
        self._cards: dict[Notice, NoticeCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        board.changed.connect(self._draw)
        appearance.changed.connect(self._draw)
        self._draw()

    def place(self) -> None:
        """Hang where there is room in the window as it is now."""
        if not self._cards:
            return
        room = self._room()
        usual = min(self._appearance.look.px(_WIDTH), room.width())
        shown = self._fitting(usual, room.height(), is_wide=False)
        width = usual
        if len(shown) < len(self._cards):
            width = room.width()
            shown = self._fitting(width, room.height(), is_wide=True)
        for notice, card in self._cards.items():
            card.setVisible(notice in shown)
        self._board.hold_back(n.subject for n in self._cards if n not in shown)
        height = self._column.heightForWidth(width)
        self.setGeometry(room.center().x() - width // 2, room.top(), width, height)
        self.raise_()

    def _draw(self) -> None:
        for card in self._cards.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {notice: self._card(notice) for notice in self._board.notices}
        for card in self._cards.values():
            self._column.addWidget(card)
        self._column.setSpacing(self._gap)
        self.setVisible(bool(self._cards))
        self.place()

    @property
    def _gap(self) -> int:
        return self._appearance.look.px(8)

    def _fitting(self, width: int, height: int, is_wide: bool) -> set[Notice]:
        """Return those for which there is room: a question first, then the newest."""
        question = self._board.question
        left, shown = height + self._gap, set[Notice]()
        for notice in sorted(self._cards, key=lambda notice: notice is not question):
            left -= self._cards[notice].height_across(width, is_wide) + self._gap
            if left >= 0 or not shown:
                shown.add(notice)
        return shown

    def _card(self, notice: Notice) -> NoticeCard:
        card = NoticeCard(self._texts, self._appearance, notice, self)
        card.answered.connect(lambda number: self._answer(notice, number))
        card.closed.connect(lambda: self._board.withdraw(notice.subject))
        return card

    def _answer(self, notice: Notice, number: int) -> None:
        self._board.withdraw(notice.subject)
        notice.answers[number - 1].act()
