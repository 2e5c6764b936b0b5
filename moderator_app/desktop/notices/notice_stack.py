"""The notices over the lower right corner of a window, the newest at the foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.notices.notice_board import Notice, NoticeBoard
from moderator_app.desktop.notices.notice_card import NoticeCard
from moderator_app.texts.refusals import RefusalTexts

_WIDTH, _MARGIN = 352, 16


class NoticeStack(QWidget):
    """Draws a `NoticeBoard`; as tall as what it has to say, and else not there."""

    def __init__(
        self,
        texts: RefusalTexts,
        appearance: Appearance,
        board: NoticeBoard,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._texts, self._appearance, self._board = texts, appearance, board
        self._cards: list[NoticeCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        window.installEventFilter(self)
        board.changed.connect(self._draw)
        appearance.changed.connect(self._draw)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _draw(self) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(notice) for notice in reversed(self._board.notices)]
        for card in self._cards:
            self._column.addWidget(card)
            card.show()  # at once: a layout takes no account of what is hidden
        self._column.setSpacing(self._appearance.look.px(8))
        self.setVisible(bool(self._cards))
        self._place()

    def _card(self, notice: Notice) -> NoticeCard:
        card = NoticeCard(self._texts, self._appearance, notice)
        card.answered.connect(lambda number: self._answer(notice, number))
        card.closed.connect(lambda: self._board.withdraw(notice.subject))
        return card

    def _answer(self, notice: Notice, number: int) -> None:
        self._board.withdraw(notice.subject)
        notice.answers[number - 1].act()

    def _place(self) -> None:
        window = self.parentWidget()
        if not self._cards or window is None:
            return
        px = self._appearance.look.px
        width = min(px(_WIDTH), window.width() - 2 * px(_MARGIN))
        height = self._column.heightForWidth(width)
        left = window.width() - width - px(_MARGIN)
        self.setGeometry(left, window.height() - height - px(_MARGIN), width, height)
        self.raise_()
