"""The ready checks of who speaks in a segment, side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
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
        for shown in view.checks:
            check, is_ready = shown.check, shown.is_ready
            words = self._texts.check(check)
            if not is_ready:
                words = self._texts.check_missing(check)
            heard = self._texts.check_of(check, view.name.headline, is_ready)
            button = self._buttons[check]
            button.show_check(words, heard, is_ready, view.are_checks_due)

    def _ask(self, check: Check) -> None:
        self.tick_wanted.emit(check, not self._buttons[check].isChecked())

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(16))
