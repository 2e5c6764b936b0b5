"""The other acts, beside the centre: rarer than those under the digits."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.overlay_box import OverlayBox
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


class MorePopover(OverlayBox):
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
        super().__init__(appearance, window)
        self._texts, self._anchor = texts, anchor
        self._is_page_down_next = is_page_down_next
        self._column = QVBoxLayout(self)
        self.setAccessibleName(texts.keys.menu())
        self._entries = {act: self._add_act(act) for act in _ACTS}
        words = texts.keys.switch_language(language_name(self._other_language))
        self._add(words, self.turn_language, self._cap(Act.LANGUAGE))
        self._theme = self._add("", self.turn_theme, self._cap(Act.THEME))
        self._page_down = self._add("", self._turn_page_down)
        save, cap = texts.keys.save_csv(), self._cap(Act.SAVE)
        self._csv = self._add(save, self.csv_wanted.emit, cap)
        self.show_ended(False)
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
            self.leave()
        elif self._anchor.hasFocus():  # opened by Enter: go on by Tab and Enter
            self.toggle_by_key()
        else:
            self.show()
            self._lie_beside_anchor()

    def toggle_by_key(self) -> None:
        """Show the acts and take the keys, or hide them."""
        if self.isVisible():
            self.leave()
            return
        self.show()
        self._lie_beside_anchor()
        first = next(e for e in self._entries.values() if e.isEnabled())
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> None:
        """Hide, and give the keys back to the show."""
        focused, window = QApplication.focusWidget(), self.parentWidget()
        had_keys = focused is not None and self.isAncestorOf(focused)
        self.hide()
        if had_keys and window is not None:
            window.setFocus()

    def turn_language(self) -> None:
        """Ask for the other language."""
        self.language_wanted.emit(self._other_language)

    def turn_theme(self) -> None:
        """Ask for the other colours."""
        self.theme_wanted.emit(self._other_theme())

    def place(self) -> None:
        self.leave()

    @property
    def _other_language(self) -> str:
        at = LANGUAGES.index(self._texts.language)
        return LANGUAGES[(at + 1) % len(LANGUAGES)]

    def _cap(self, act: Act) -> str:
        return cap_words(self._texts.keys, caps_of(act)[0])

    def _add_act(self, act: Act) -> MenuEntry:
        wanted = partial(self.act_wanted.emit, act)
        return self._add(self._texts.keys.act(act.value), wanted, self._cap(act))

    def _add(self, words: str, act: Callable[[], None], key: str = "") -> MenuEntry:
        entry = MenuEntry(self._appearance, words, key, self)
        entry.clicked.connect(self.leave)
        entry.clicked.connect(lambda: act())
        self._column.addWidget(entry)
        return entry

    def _turn_page_down(self) -> None:
        self._is_page_down_next = not self._is_page_down_next
        self._dress()
        self.page_down_wanted.emit(self._is_page_down_next)

    def _other_theme(self) -> Theme:
        is_dark = self._appearance.look.palette.theme is Theme.DARK
        return Theme.LIGHT if is_dark else Theme.DARK

    def _lie_beside_anchor(self) -> None:
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
