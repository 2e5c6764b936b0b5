"""The other acts, beside the centre: rarer than those under the digits."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box
from moderator_app.desktop.design.tokens import Theme
from moderator_app.desktop.key_sheet.key_groups import cap_words
from moderator_app.desktop.keys import Act, caps_of
from moderator_app.desktop.live.menu_entry import MenuEntry
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.views.acts import ActsView
from moderator_app.domain.views.countdown import Standing
from moderator_app.texts.catalogue import LANGUAGES
from moderator_app.texts.window import WindowTexts
from moderator_app.texts.words import language_name

_ACTS = (Act.BACK, Act.REDO, Act.SKIP, Act.JUMP, Act.RESTART, Act.END, Act.SHEET)
_WIDTH, _MARGIN = 352, 16


class MorePopover(QWidget):
    """A column of entries to the right of the button that it belongs to.

    It leaves the digits in sight, and closes when an entry is chosen.
    """

    act_wanted = Signal(object)  # Act
    language_wanted = Signal(str)
    theme_wanted = Signal(object)  # Theme
    page_down_wanted = Signal(bool)
    csv_wanted = Signal()

    def __init__(
        self,
        texts: WindowTexts,
        appearance: Appearance,
        window: QWidget,
        anchor: QWidget,
        is_page_down_next: bool,
    ) -> None:
        super().__init__(window)
        self._texts, self._appearance, self._anchor = texts, appearance, anchor
        self._is_page_down_next = is_page_down_next
        self._column = QVBoxLayout(self)
        self.setAccessibleName(texts.keys.menu())
        self._entries = {act: self._add_act(act) for act in _ACTS}
        for code in LANGUAGES:
            if code != texts.language:
                words = texts.keys.switch_language(language_name(code))
                self._add(words, partial(self.language_wanted.emit, code))
        self._theme = self._add("", self._turn_theme)
        self._page_down = self._add("", self._turn_page_down)
        self._csv = self._add(texts.keys.save_csv(), self.csv_wanted.emit)
        self.show_ended(False)
        self.hide()
        window.installEventFilter(self)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_ended(self, is_ended: bool) -> None:
        """Offer to save what happened, once it is over."""
        self._csv.setVisible(is_ended)

    def show_acts(self, acts: ActsView) -> None:
        """Name the act that redo gives again, and offer only what can be done."""
        words, refusals = self._texts.acts, self._texts.refusals
        redo, text = acts.redo, self._texts.keys.act(Act.REDO.value)
        if redo is not None:
            time = self._texts.times.second(redo.at, acts.zone)
            text = words.redo_named(words.act_at(redo.act, time))
        self._entries[Act.REDO].show_words(text)
        why = "" if redo else refusals.refusal(Refusal.NOTHING_TO_REDO)
        self._entries[Act.REDO].refuse(why)
        for act, refusal in _refusals(acts).items():
            self._entries[act].refuse(refusals.refusal(refusal) if refusal else "")

    def toggle(self) -> None:
        """Show the acts, or hide them."""
        if self.isVisible():
            self.hide()
            return
        self.show()
        self._place()
        if self._anchor.hasFocus():  # opened by Enter: go on by Tab and Enter
            first = next(e for e in self._entries.values() if e.isEnabled())
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        edge = (QColor(look.palette.border), max(1.0, look.scale.u))
        fill = QColor(look.palette.panel)
        paint_box(QPainter(self), QRectF(self.rect()), look.px(12), fill, edge)

    def _add_act(self, act: Act) -> MenuEntry:
        cap = cap_words(self._texts.keys, caps_of(act)[0])
        wanted = partial(self.act_wanted.emit, act)
        return self._add(self._texts.keys.act(act.value), wanted, cap)

    def _add(self, words: str, act: Callable[[], None], key: str = "") -> MenuEntry:
        entry = MenuEntry(self._appearance, words, key, self)
        entry.clicked.connect(self.hide)
        entry.clicked.connect(lambda: act())
        self._column.addWidget(entry)
        return entry

    def _turn_theme(self) -> None:
        self.theme_wanted.emit(self._other_theme())

    def _turn_page_down(self) -> None:
        self._is_page_down_next = not self._is_page_down_next
        self._dress()
        self.page_down_wanted.emit(self._is_page_down_next)

    def _other_theme(self) -> Theme:
        is_dark = self._appearance.look.palette.theme is Theme.DARK
        return Theme.LIGHT if is_dark else Theme.DARK

    def _place(self) -> None:
        window, px = self.parentWidget(), self._appearance.look.px
        if window is None:
            return
        corner = self._anchor.mapTo(window, self._anchor.rect().bottomRight())
        most = window.width() - px(_MARGIN) - corner.x() - px(36)
        width = max(min(px(_WIDTH), most), px(_WIDTH) * 3 // 4)
        height = self.sizeHint().height()
        left = window.width() - px(_MARGIN) - width
        self.setGeometry(left, max(px(8), corner.y() - height), width, height)
        self.raise_()

    def _dress(self) -> None:
        px, keys = self._appearance.look.px, self._texts.keys
        is_light = self._other_theme() is Theme.LIGHT
        self._theme.show_words(keys.light() if is_light else keys.dark())
        self._page_down.show_words(keys.page_down_is_next(self._is_page_down_next))
        self._column.setContentsMargins(px(8), px(8), px(8), px(8))
        self._column.setSpacing(px(2))
        self.update()


def _refusals(acts: ActsView) -> dict[Act, Refusal | None]:
    no_more = Refusal.ENDED if acts.standing is Standing.ENDED else None
    nothing_before = None if acts.can_go_back else Refusal.NOTHING_BEFORE
    return {
        Act.BACK: acts.why_not_live or nothing_before,
        Act.SKIP: no_more,
        Act.JUMP: no_more,
        Act.RESTART: acts.why_not_live,
        Act.END: acts.why_not_live,
    }
