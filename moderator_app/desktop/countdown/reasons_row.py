"""Why the clock stands: four keys, for as long as it stands."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.events import HoldReason
from moderator_app.texts.live import LiveTexts

_GAP = 6
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
        self._why = PlainLabel(appearance, style, texts.why_stopped(), self)
        for reason, button in self._buttons.items():
            button.setParent(self)
            button.clicked.connect(lambda _=False, r=reason: self._ask(r))
        appearance.changed.connect(self._dress)
        self._dress()

    def show_reason(self, reason: HoldReason | None) -> None:
        """Ring the reason that was given; None while none was."""
        for each, button in self._buttons.items():
            button.set_kind(ButtonKind.READY if each is reason else ButtonKind.QUIET)

    def _ask(self, reason: HoldReason) -> None:
        self.reason_wanted.emit(reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        """Set the reasons side by side, or where they do not fit two by two."""
        px, buttons = self._appearance.look.px, list(self._buttons.values())
        widths = [button.sizeHint().width() for button in buttons]
        gap = px(_GAP)
        spare = self.width() - sum(widths) - 3 * gap
        why_top = px(10 if spare >= 0 else 1)
        self._why.setGeometry(0, why_top, self.width(), px(20))
        left, half = 0, (self.width() - gap) // 2
        for number, (button, width) in enumerate(zip(buttons, widths, strict=True)):
            if spare >= 0:
                button.setGeometry(left, px(36), width + spare // 4, px(40))
                left += width + spare // 4 + gap
            else:
                row, column = divmod(number, 2)
                top = px(22) + row * px(36)
                button.setGeometry(column * (half + gap), top, half, px(32))
