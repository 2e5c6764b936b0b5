"""Beside the invitation: sessions to go on with, or the first keys to know."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.key_cap import BACKSPACE, KeyCap
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.scroll_column import ScrollColumn
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.start.session_card import (
    SessionCard,
    SessionCardButton,
    SessionState,
)
from moderator_app.texts.start import StartTexts
from moderator_app.texts.words import Words

_HEADING = TextStyle(14, 600)


class SideColumn(QWidget):
    """Shows a card for each session; while there is none, what will be here."""

    session_chosen = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.cards: tuple[SessionCardButton, ...] = ()
        self._heading = PlainLabel(appearance, _HEADING)
        self._empty = _EmptySessions(appearance)
        self._first_keys = _FirstKeys(appearance)
        self._list = ScrollColumn(appearance, gap=8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._first_keys)
        self._column.addWidget(self._list, 1)
        self._column.addStretch(0)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def chosen(self) -> str:
        """The path of the session whose card has the keyboard, if one has."""
        focus = self.window().focusWidget()
        return next((it.card.path for it in self.cards if it is focus), "")

    def choose(self, path: str) -> None:
        """Give the keyboard to a session's card, where it is shown."""
        for button in self.cards:
            if button.card.path == path:
                button.show()  # a layout does so later, and what is hidden gets no keys
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sessions(
        self, sessions: Sequence[SessionCard], texts: StartTexts, *, is_complete: bool
    ) -> None:
        """Show these sessions, a live one first; there may be more of them to come."""
        live_first = sorted(
            sessions, key=lambda card: card.state is not SessionState.LIVE
        )
        self.cards = tuple(
            SessionCardButton(self._appearance, card, texts) for card in live_first
        )
        self._list.show_widgets(self.cards)
        for button in self.cards:
            button.clicked.connect(self._choose)
        self.offer_by_enter(True)
        self._list.setVisible(bool(self.cards))
        is_empty = is_complete and not self.cards
        self._empty.setVisible(is_empty)
        self._first_keys.setVisible(is_empty)

    def offer_by_enter(self, is_first_choice: bool) -> None:
        """Show at the first card that Enter takes it, or at none."""
        for number, card in enumerate(self.cards):
            card.offer_by_enter(is_first_choice and number == 0)

    def show_texts(self, texts: StartTexts, words: Words) -> None:
        """Speak another language; cards are made anew by `show_sessions`."""
        self._heading.setText(texts.sessions())
        self._empty.show_text(texts.no_sessions())
        self._first_keys.show_texts(texts, words)

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, SessionCardButton):
            self.session_chosen.emit(button.card.path)

    def _dress(self) -> None:
        self._column.setSpacing(self._appearance.look.px(12))


class _EmptySessions(Panel):
    """The place of the sessions before there are any."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._look_from = appearance
        self._sentence = PlainLabel(
            appearance, TextStyle(14, 400, Tone.SECOND, lines=0, line_height=22)
        )
        self._column = QVBoxLayout(self)
        self._column.addWidget(Picture(appearance, Icon.SAVE, 20))
        self._column.addWidget(self._sentence)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_text(self, sentence: str) -> None:
        self._sentence.setText(sentence)

    def _dress(self) -> None:
        margin = self._look_from.look.px(20)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(margin // 2)


class _FirstKeys(QWidget):
    """The few keys with which an hour can be run."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._heading = PlainLabel(appearance, _HEADING)
        self._space = KeyCap(appearance, "Space")
        self._backspace = KeyCap(appearance, BACKSPACE)
        caps = (
            KeyCap(appearance, "F1"),
            self._space,
            self._backspace,
            KeyCap(appearance, "Ctrl+L"),
        )
        self._meanings = tuple(
            PlainLabel(appearance, TextStyle(14, 400, Tone.SECOND)) for _ in caps
        )
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._heading, 0, 0, 1, 2)
        for row, (cap, meaning) in enumerate(
            zip(caps, self._meanings, strict=True), start=1
        ):
            self._grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(meaning, row, 1)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_texts(self, texts: StartTexts, words: Words) -> None:
        self._heading.setText(texts.to_begin())
        self._space.show_key(words.space_key())
        self._backspace.show_key(BACKSPACE, words.backspace_key())
        sentences = (
            texts.all_keys(),
            texts.next_step(),
            texts.undo_step(),
            texts.other_language(),
        )
        for label, sentence in zip(self._meanings, sentences, strict=True):
            label.setText(sentence)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._grid.setContentsMargins(0, px(24), 0, 0)
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(12))
