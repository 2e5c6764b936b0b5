"""One speaker before the start: name, place and hour there, ready checks."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.hairline import Hairline
from moderator_app.desktop.design.icon_button import IconButton
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.standby.guess_chip import GuessChip
from moderator_app.desktop.standby.ready_check import ReadyCheck
from moderator_app.domain.events import Check
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.views.standby import Present
from moderator_app.texts.standby import StandbyTexts

_NAME = TextStyle(14, 600, line_height=20)
_PLACE = TextStyle(12, 500, Tone.SECOND, line_height=16)


class PresentCard(QWidget):
    """Asks by signals; what it shows is the session's answer."""

    check_wanted = Signal(object, object, bool)  # SpeakerId, Check, is_ready
    confirm_wanted = Signal(object)  # SpeakerId
    edit_wanted = Signal(object)  # SpeakerId

    def __init__(
        self,
        texts: StandbyTexts,
        appearance: Appearance,
        speaker: SpeakerId,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance, self._speaker = texts, appearance, speaker
        self._name = PlainLabel(appearance, _NAME, name)
        self._place = PlainLabel(appearance, _PLACE)
        self._settle = GuessChip(appearance)
        self._edit = IconButton(appearance, Icon.PENCIL)
        self._checks = {check: self._made_check(check, name) for check in Check}
        self._is_guess, self._is_open = False, False
        self._lay_out()
        self._settle.clicked.connect(self._ask_for_place)
        self._edit.clicked.connect(lambda: self.edit_wanted.emit(speaker))
        appearance.changed.connect(self._dress)
        self._dress()

    def show_present(self, person: Present, minute: datetime) -> None:
        """Show how a speaker stands."""
        texts = self._texts
        self._name.setText(person.name)
        self._name.setAccessibleName(texts.heard_present(person, minute))
        self._place.setText(texts.place(person, minute))
        self._is_guess = person.is_zone_guess and person.zone is not None
        self._is_open = self._is_guess or person.zone is None
        self._name_settling(person)
        self._edit.explain(texts.edit(person))
        for check, button in self._checks.items():
            button.setChecked(check in person.ready)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let words yield to icons, and one button to the other, in little room."""
        full = sum(button.full_width for button in self._checks.values())
        is_compact = full + self._appearance.look.px(8) > self.width()
        for button in self._checks.values():
            button.set_compact(is_compact)
        self._settle.setVisible(self._is_open)
        self._edit.setVisible(not (self._is_open and is_compact))

    def _name_settling(self, person: Present) -> None:
        texts = self._texts
        if self._is_guess:
            self._settle.name(texts.confirm(), texts.heard_confirm(person))
        else:
            self._settle.name(texts.choose_place(), texts.heard_choose_place(person))
        self._settle.updateGeometry()

    def _ask_for_place(self) -> None:
        wanted = self.confirm_wanted if self._is_guess else self.edit_wanted
        wanted.emit(self._speaker)

    def _made_check(self, check: Check, name: str) -> ReadyCheck:
        texts = self._texts
        button = ReadyCheck(
            self._appearance, check, texts.check(check), texts.heard_check(check, name)
        )
        button.clicked.connect(
            lambda: self.check_wanted.emit(self._speaker, check, not button.isChecked())
        )
        return button

    def _lay_out(self) -> None:
        self._names, self._top = QVBoxLayout(), QHBoxLayout()
        self._names.addWidget(self._name)
        self._names.addWidget(self._place)
        self._top.addLayout(self._names, 1)
        self._top.addWidget(self._settle)
        self._top.addWidget(self._edit)
        self._row = QHBoxLayout()
        for button in self._checks.values():
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addLayout(self._row)
        self._column.addWidget(Hairline(self._appearance))

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._names.setSpacing(0)
        self._top.setSpacing(px(2))
        self._row.setSpacing(px(2))
        self._row.setContentsMargins(0, 0, 0, 0)
