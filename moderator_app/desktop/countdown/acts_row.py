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
from moderator_app.desktop.keys import Act, caps_of
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.views.acts import ActsView
from moderator_app.domain.views.countdown import Standing
from moderator_app.texts.window import WindowTexts

_GAPS = (4, 4, 4, 2, 2)
"""Between the buttons, from step to step as there is less room."""

_MENU_KEY = "".join(caps_of(Act.MENU)[0])


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
        self._is_armed, self._why_not = False, ""
        words = texts.acts
        less = Face(words.less(), "−", shorter=(words.less_shorter(),))
        self._less = self._button(less, Act.LESS)
        more = Face(words.more(), "+", shorter=(words.more_shorter(),))
        self._more = self._button(more, Act.MORE)
        self._hold = self._button(Face(words.hold(), "H"), Act.HOLD)
        self._next = self._button(Face(""), Act.NEXT)
        air = Face(words.next_on_air(), "A", shorter=(words.next_on_air_shorter(),))
        self._air = self._button(air, Act.AIR)
        answered = Face(words.answered(), "R", shorter=(words.answered_shorter(),))
        self._answered = self._button(answered, Act.ANSWERED)
        self._undo = self._button(Face(words.undo()), Act.UNDO)
        self._menu = ActionButton(appearance, Face("…"), ButtonSize.COMPACT)
        self._menu.setParent(self)
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
            button.refuse(self._why_not or (words.refusal(why) if why else ""))
        for button in (*self._in_round, *self._on_hold):
            button.refuse(self._why_not)
        if self._next in shown:
            self._next.show_face(small_next_face(self._texts, acts))
        nothing = words.refusal(Refusal.NOTHING_TO_UNDO)
        self._undo.refuse(self._why_not or ("" if acts.undo else nothing))
        self._place()

    def refuse_all(self, why: str) -> None:
        """Take no act from now on, and say why."""
        self._why_not = why
        if self._acts is not None:
            self.show_acts(self._acts)

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
        px = self._appearance.look.px
        for step, gap in enumerate(map(px, _GAPS)):
            widths = self._widths(self._acts, step)
            spare = self.width() - sum(widths.values()) - gap * (len(widths) - 1)
            if spare >= 0:
                break
        last = self._undo if self._next.isHidden() else self._next
        widths[last] += min(0, spare)
        each = max(0, spare) / len(widths)
        left = 0.0
        for button, width in widths.items():
            right = left + max(0, width) + each
            button.setGeometry(round(left), 0, round(right - left), self.height())
            left = right + gap

    def _widths(self, acts: ActsView, step: int) -> dict[ActionButton, int]:
        """Return what the buttons need; from step to step they give up more.

        First the minutes their long words, then the menu its dots, then undo
        the time of its act, at last the menu its key. Each act keeps its key, and
        undo says which it is.
        """
        self._name_undo(acts, is_short=step > 2)
        self._name_menu("…" if step < 2 else "", _MENU_KEY)
        if step > 3:
            self._name_menu("…", "")
        all_of_them = (*self._usual, *self._in_round, *self._on_hold)
        shown = [button for button in all_of_them if not button.isHidden()]
        widths = {b: b.sizeHint().width() for b in (*shown, self._undo, self._menu)}
        yielding = (self._less, self._more, *self._in_round) if step else ()
        return widths | {
            b: b.minimumSizeHint().width() for b in yielding if b in widths
        }

    def _name_menu(self, words: str, key: str) -> None:
        face = Face(words, key)
        if face != self._menu.face:
            self._menu.show_face(face)
        self._menu.setAccessibleName(self._texts.acts.other_acts())

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
