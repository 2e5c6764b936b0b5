"""Why the clock stands: four keys, for as long as it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.events import HoldReason
from moderator_app.texts.live import LiveTexts

REASON_KEYS = {
    HoldReason.CONNECTION: "C",
    HoldReason.INTERPRETATION: "I",
    HoldReason.TECHNICAL: "T",
    HoldReason.OTHER: "O",
}


class ReasonsRow(QWidget):
    """Asks by ``reason_wanted`` to explain the hold; the reason given is ringed."""

    reason_wanted = Signal(object)  # HoldReason

    def __init__(
        self, texts: LiveTexts, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._buttons = {
            reason: ActionButton(
                appearance, Face(texts.reason(reason), key), ButtonSize.COMPACT
            )
            for reason, key in REASON_KEYS.items()
        }
        style = TextStyle(12, 600, Tone.THIRD, line_height=20)
        self._column = QVBoxLayout(self)
        self._column.addWidget(PlainLabel(appearance, style, texts.why_stopped()))
        self._row = QHBoxLayout()
        for reason, button in self._buttons.items():
            self._row.addWidget(button, 1)
            button.clicked.connect(lambda _=False, r=reason: self._ask(r))
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_reason(self, reason: HoldReason) -> None:
        """Ring the reason that holds."""
        for each, button in self._buttons.items():
            button.set_kind(ButtonKind.READY if each is reason else ButtonKind.QUIET)

    def _ask(self, reason: HoldReason) -> None:
        self.reason_wanted.emit(reason)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._column.setContentsMargins(0, px(10), 0, 0)
        self._column.setSpacing(px(6))
        self._row.setSpacing(px(8))
