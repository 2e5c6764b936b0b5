"""The ready checks of who speaks in a segment, side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.speaker_card.check_button import CheckButton
from moderator_app.domain.events import Check
from moderator_app.domain.views.countdown import NextView
from moderator_app.texts.speakers import SpeakerTexts


class ChecksRow(QWidget):
    """Asks by ``tick_wanted(check, is_ready)`` to change what is pressed."""

    tick_wanted = Signal(object, bool)

    def __init__(
        self,
        texts: SpeakerTexts,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._view: NextView | None = None
        self._buttons = {check: CheckButton(appearance) for check in Check}
        self._row = QHBoxLayout(self)
        for check, button in self._buttons.items():
            self._row.addWidget(button)
            button.clicked.connect(lambda _=False, c=check: self._ask(c))
        self._row.addStretch(1)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_checks(self, view: NextView) -> None:
        """Show the checks of a segment; nothing where nobody is named."""
        self.setVisible(bool(view.checks))
        self._view = view
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        """Say what is missing, or where that does not fit leave it to the mark."""
        self._say(is_short=False)
        widths = [button.sizeHint().width() for button in self._buttons.values()]
        if sum(widths) + self._row.spacing() * (len(widths) - 1) > self.width():
            self._say(is_short=True)

    def _say(self, is_short: bool) -> None:
        if self._view is None:
            return
        texts, is_due = self._texts, self._view.are_checks_due
        for shown in self._view.checks:
            check, is_ready = shown.check, shown.is_ready
            words = texts.check(check) if is_ready else texts.check_missing(check)
            if is_short:
                words = texts.check_subject(check)
            heard = texts.check_of(check, self._view.name.headline, is_ready)
            self._buttons[check].show_check(words, heard, is_ready, is_due)

    def _ask(self, check: Check) -> None:
        self.tick_wanted.emit(check, not self._buttons[check].isChecked())

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(12))
