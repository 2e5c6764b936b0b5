"""The quieter acts under the big button: a minute, hold, undo, and all others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from moderator_app.desktop.countdown.act_faces import next_face, undo_face
from moderator_app.desktop.design.action_button import ActionButton, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.keys import Act
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.views.acts import ActsView
from moderator_app.domain.views.countdown import Standing
from moderator_app.texts.window import WindowTexts


class ActsRow(QWidget):
    """Asks by ``act_wanted``; while on hold, what Space does stands here, small."""

    act_wanted = Signal(object)  # Act
    menu_wanted = Signal()

    def __init__(
        self, texts: WindowTexts, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        live = texts.live
        less = Face(live.less(), "−", shorter=(live.less_shorter(),))
        more = Face(live.more(), "+", shorter=(live.more_shorter(),))
        self._less = self._button(less, Act.LESS)
        self._more = self._button(more, Act.MORE)
        self._hold = self._button(Face(live.hold(), "H"), Act.HOLD)
        self._next = self._button(Face(""), Act.NEXT)
        self._undo = self._button(Face(live.undo()), Act.UNDO)
        self._menu = ActionButton(appearance, Face("", icon=Icon.MORE))
        self._menu.setAccessibleName(live.other_acts())
        self._menu.clicked.connect(self.menu_wanted)
        self._row = QHBoxLayout(self)
        for button in (*self._timed(), self._next, self._undo, self._menu):
            self._row.addWidget(button, 0 if button is self._menu else 1)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def menu_button(self) -> QWidget:
        """The button from which the other acts come up."""
        return self._menu

    def show_acts(self, acts: ActsView) -> None:
        """Show what can be done."""
        is_on_hold = acts.standing is Standing.HOLD
        why = self._why_not_timed(acts.standing)
        for button in self._timed():
            button.setVisible(not is_on_hold)
            button.refuse(why)
        self._next.setVisible(is_on_hold)
        if is_on_hold:
            self._next.show_face(next_face(self._texts, acts))
        face = undo_face(self._texts, acts.undo, acts.zone)
        if face != self._undo.face:
            self._undo.show_face(face)
            self._undo.setAccessibleName(f"{face.words}: {face.detail}")
        refusal = self._texts.refusals.refusal(Refusal.NOTHING_TO_UNDO)
        self._undo.refuse("" if acts.undo else refusal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def _why_not_timed(self, standing: Standing) -> str:
        match standing:
            case Standing.BEFORE:
                return self._texts.refusals.refusal(Refusal.NOT_STARTED)
            case Standing.ENDED:
                return self._texts.refusals.refusal(Refusal.ENDED)
            case _:
                return ""

    def _timed(self) -> tuple[ActionButton, ...]:
        return self._less, self._more, self._hold

    def _button(self, face: Face, act: Act) -> ActionButton:
        button = ActionButton(self._appearance, face)
        button.clicked.connect(lambda: self.act_wanted.emit(act))
        return button

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(6))
