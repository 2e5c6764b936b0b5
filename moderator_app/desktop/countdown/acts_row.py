"""The quieter acts under the big button: what is near at hand, undo, all others."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.countdown.act_faces import small_next_face, undo_face
from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.keys import Act
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.views.acts import ActsView
from moderator_app.domain.views.countdown import Standing
from moderator_app.texts.window import WindowTexts

_GAP = 4


class ActsRow(QWidget):
    """Asks by ``act_wanted``.

    While on hold what Space does stands here, small; in a round of questions
    what moves them on.
    """

    act_wanted = Signal(object)  # Act
    menu_wanted = Signal()

    def __init__(
        self, texts: WindowTexts, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._acts: ActsView | None = None
        self._is_armed = False
        words = texts.acts
        self._less = self._button(Face(words.less()), Act.LESS)
        self._more = self._button(Face(words.more()), Act.MORE)
        self._hold = self._button(Face(words.hold(), "H"), Act.HOLD)
        self._next = self._button(Face(""), Act.NEXT)
        air = Face(words.next_on_air(), "A", shorter=(words.next_on_air_shorter(),))
        self._air = self._button(air, Act.AIR)
        answered = Face(words.answered(), "R", shorter=(words.answered_shorter(),))
        self._answered = self._button(answered, Act.ANSWERED)
        self._undo = self._button(Face(words.undo()), Act.UNDO)
        self._menu = ActionButton(appearance, Face("…"), ButtonSize.COMPACT)
        self._menu.setParent(self)
        self._menu.setAccessibleName(words.other_acts())
        self._menu.clicked.connect(self.menu_wanted)
        self._on_hold = (self._next,)
        self._in_round = (self._air, self._answered)
        self._usual = (self._less, self._more, self._hold)
        appearance.changed.connect(self._place)

    @property
    def menu_button(self) -> QWidget:
        """The button from which the other acts come up."""
        return self._menu

    def show_acts(self, acts: ActsView) -> None:
        """Show what can be done."""
        self._acts = acts
        shown = self._fitting(acts)
        for button in (*self._usual, *self._in_round, *self._on_hold):
            button.setVisible(button in shown)
        why, words = acts.why_not_live, self._texts.refusals
        for button in self._usual:
            button.refuse(words.refusal(why) if why else "")
        if self._next in shown:
            self._next.show_face(small_next_face(self._texts, acts))
        nothing = words.refusal(Refusal.NOTHING_TO_UNDO)
        self._undo.refuse("" if acts.undo else nothing)
        self._place()

    def show_armed(self, is_armed: bool) -> None:
        """Say on the button that the next press takes back an old act."""
        self._is_armed = is_armed
        self._undo.set_kind(ButtonKind.READY if is_armed else ButtonKind.QUIET)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _fitting(self, acts: ActsView) -> tuple[ActionButton, ...]:
        if acts.standing is Standing.HOLD:
            return self._on_hold
        return self._in_round if acts.is_question_round else self._usual

    def _place(self) -> None:
        """Give each button what its words need, and share out what is left."""
        if self._acts is None:
            return
        yielding = (self._less, self._more, *self._in_round)
        self._name_undo(self._acts, is_short=False)
        self._name_minutes(has_caps=True)
        widths = self._widths()
        if sum(widths.values()) > self._room(len(widths)):
            widths |= {b: b.minimumSizeHint().width() for b in widths if b in yielding}
        if sum(widths.values()) > self._room(len(widths)):
            self._name_undo(self._acts, is_short=True)
            widths[self._undo] = self._undo.sizeHint().width()
        if sum(widths.values()) > self._room(len(widths)):
            self._name_minutes(has_caps=False)
            widths |= {b: b.minimumSizeHint().width() for b in widths if b in yielding}
        spare = self._room(len(widths)) - sum(widths.values())
        if spare < 0:
            last = self._undo if self._next.isHidden() else self._next
            widths[last] = max(0, widths[last] + spare)
        each = max(0, spare) / len(widths)
        left, gap = 0.0, self._appearance.look.px(_GAP)
        for button, width in widths.items():
            right = left + width + each
            button.setGeometry(round(left), 0, round(right - left), self.height())
            left = right + gap

    def _widths(self) -> dict[ActionButton, int]:
        all_of_them = (*self._usual, *self._in_round, *self._on_hold)
        shown = [button for button in all_of_them if not button.isHidden()]
        return {b: b.sizeHint().width() for b in (*shown, self._undo, self._menu)}

    def _room(self, count: int) -> int:
        return self.width() - (count - 1) * self._appearance.look.px(_GAP)

    def _name_minutes(self, has_caps: bool) -> None:
        """Name the minutes; their words begin with their keys, if need be alone."""
        words = self._texts.acts
        for button, whole, short, key in (
            (self._less, words.less(), words.less_shorter(), "−"),
            (self._more, words.more(), words.more_shorter(), "+"),
        ):
            face = Face(whole, key if has_caps else "", shorter=(short,))
            if face != button.face:
                button.show_face(face)

    def _name_undo(self, acts: ActsView, is_short: bool) -> None:
        whole = undo_face(self._texts, acts.undo, acts.zone)
        face = undo_face(self._texts, acts.undo, acts.zone, is_short)
        if self._is_armed:
            face = replace(face, words=self._texts.acts.undo_again())
        if face != self._undo.face:
            self._undo.show_face(face)
        name = f"{face.words}: {whole.detail}" if whole.detail else face.words
        self._undo.setAccessibleName(name)

    def _button(self, face: Face, act: Act) -> ActionButton:
        button = ActionButton(self._appearance, face, ButtonSize.COMPACT)
        button.setParent(self)
        button.clicked.connect(lambda: self.act_wanted.emit(act))
        return button
