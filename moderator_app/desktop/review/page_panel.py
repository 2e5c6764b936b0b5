"""The page on one side of the review."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.review.page_list import PageList
from moderator_app.domain.draft import Draft
from moderator_app.domain.views.page import page_view, without_emphasis
from moderator_app.texts.review import ReviewTexts


class PagePanel(Panel):
    """Shows only lines with something in them until every line is wanted."""

    line_chosen = Signal(int)
    scrolled = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._shared = appearance
        self._texts = ReviewTexts("en")
        self._page, self._draft = "", Draft()
        self._is_whole = False
        self._title = PlainLabel(appearance, TextStyle(14, 600))
        self._legend = PlainLabel(appearance, TextStyle(12, 500, Tone.THIRD))
        self.switch = ActionButton(
            appearance, Face(""), ButtonSize.SMALL, ButtonKind.PLAIN
        )
        self._list = PageList(appearance, lambda n: self._texts.lines_without_data(n))
        self.switch.clicked.connect(self._show_more_or_less)
        self._list.line_chosen.connect(self.line_chosen)
        self._list.scrolled.connect(self.scrolled)
        self._lay_out()
        appearance.changed.connect(self._dress)
        self._dress()

    def show_texts(self, texts: ReviewTexts) -> None:
        """Speak another language."""
        self._texts = texts
        self._title.setText(texts.page())
        self._legend.setText(texts.page_legend())
        self._list.setAccessibleName(texts.page())
        self._name_switch()

    def show_page(self, page: str, draft: Draft) -> None:
        """Show the page that a draft was read from."""
        self._page, self._draft = page, draft
        self._list.show_lines(page_view(page, draft, self._is_whole))

    @property
    def chosen_line(self) -> int | None:
        """The line that is marked."""
        return self._list.chosen

    def choose_line(self, number: int | None) -> None:
        """Mark the line of a value; None marks none."""
        self._list.choose_line(number)

    def line_box(self, number: int, within: QWidget) -> QRect | None:
        """Return where a line is seen in another widget, None where it is not."""
        box = self._list.line_box(number)
        viewport = self._list.viewport()
        if box is None or not viewport.isVisible():
            return None
        seen = box.intersected(viewport.rect())
        return QRect(viewport.mapTo(within, seen.topLeft()), seen.size())

    def line_words(self, number: int) -> str:
        """Return what a line says."""
        lines = self._page.splitlines()
        is_there = 0 < number <= len(lines)
        return without_emphasis(lines[number - 1]).strip() if is_there else ""

    def _show_more_or_less(self) -> None:
        self._is_whole = not self._is_whole
        self._name_switch()
        self.show_page(self._page, self._draft)

    def _name_switch(self) -> None:
        texts = self._texts
        words = texts.only_read() if self._is_whole else texts.whole_page()
        self.switch.show_face(Face(words))

    def _lay_out(self) -> None:
        self._top = QHBoxLayout()
        self._top.addWidget(self._title)
        self._top.addWidget(self._legend, 1)
        self._top.addWidget(self.switch)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self._list, 1)

    def _dress(self) -> None:
        px = self._shared.look.px
        self._column.setContentsMargins(px(4), px(8), px(4), px(12))
        self._column.setSpacing(px(4))
        self._top.setContentsMargins(px(12), 0, px(12), 0)
        self._top.setSpacing(px(12))
