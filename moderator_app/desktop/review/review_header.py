"""The review's first line: what was read, what is open, and going on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, Face
from moderator_app.desktop.design.announcement import announce
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.texts.review import ReviewTexts

_PARTS = " · "
_ANY_WIDTH = 16_777_215  # Qt's own


class ReviewHeader(QWidget):
    """Says what was read, until there is something wrong to say in its place."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._texts = ReviewTexts("en")
        self._is_short, self._is_narrow = False, False
        self._title = PlainLabel(appearance, TextStyle(20, 600, line_height=26))
        self._facts = PlainLabel(
            appearance, TextStyle(13, 400, Tone.SECOND, line_height=20)
        )
        self._problem = PlainLabel(
            appearance, TextStyle(14, 600, Tone.LATE, lines=2, line_height=23)
        )
        self._problem.hide()
        self._sign = Picture(appearance, Icon.ALERT, 18, Tone.LATE)
        self._open = PlainLabel(appearance, TextStyle(14, 600, Tone.LATE))
        self._advice = PlainLabel(appearance, TextStyle(12, 500, Tone.SECOND))
        self.undo_button = ActionButton(appearance, Face(""))
        self.save_button = ActionButton(appearance, Face(""))
        self.create_button = ActionButton(appearance, Face(""))
        self.leave_button = ActionButton(appearance, Face(""), kind=ButtonKind.PLAIN)
        self._lay_out()
        appearance.changed.connect(self._dress)
        self._dress()

    def show_texts(self, texts: ReviewTexts) -> None:
        """Speak another language."""
        self._title.setText(texts.title())
        self._texts = texts
        self.fit(self._is_short, self._is_narrow)
        shorter = (texts.create_short(),)
        self.create_button.show_face(
            Face(texts.create(), "Ctrl+Enter", shorter=shorter)
        )
        self.leave_button.show_face(Face(texts.leave(), icon=Icon.BACK))

    def fit(self, is_short: bool, is_narrow: bool) -> None:
        """Say less where there is little room, and least where there is none."""
        self._is_short, self._is_narrow = is_short, is_narrow
        undo, save = self._texts.undo(), self._texts.save()
        _show_fitting(self.undo_button, Face(undo, "Ctrl+Z", Icon.UNDO), is_short)
        _show_fitting(self.save_button, Face(save, "Ctrl+S", Icon.SAVE), is_short)
        self._advice.setVisible(bool(self._advice.text()) and not is_narrow)

    def show_undo(self, can_undo: bool) -> None:
        """Offer to take back; its place is kept where there is nothing to."""
        self.undo_button.setEnabled(can_undo)

    def show_facts(self, facts: Sequence[str]) -> None:
        """Say what was read."""
        self._say(has_problem=False)
        self._facts.setText(_PARTS.join(fact for fact in facts if fact))

    def show_problem(self, sentence: str) -> None:
        """Say why something was not taken, in the place of the title."""
        self._problem.setText(sentence)
        self._say(has_problem=True)
        announce(self, sentence)

    @property
    def said(self) -> str:
        """What was read, or what is wrong."""
        return (self._facts if self._problem.isHidden() else self._problem).text()

    @property
    def advice(self) -> str:
        """What stands under the count, if anything."""
        return self._advice.text()

    def show_open(self, count: int, is_guess: bool, texts: ReviewTexts) -> None:
        """Say how much is to be decided, or that the title is only a guess."""
        icon, tone = (Icon.ALERT, Tone.LATE) if count else (Icon.CHECK, Tone.OK)
        self._sign.show_icon(icon, tone)
        self._open.set_tone(tone)
        self._open.setText(
            texts.to_decide(count) if count else texts.nothing_to_decide()
        )
        guess = texts.title_is_guess() if is_guess else ""
        self._advice.setText(texts.defaults_are_taken() if count else guess)
        self.fit(self._is_short, self._is_narrow)
        self.create_button.set_kind(ButtonKind.READY if count else ButtonKind.FILLED)

    def _say(self, *, has_problem: bool) -> None:
        """Let a problem stand where the title does: nothing below may move."""
        for label in (self._title, self._facts):
            label.setVisible(not has_problem)
        self._problem.setVisible(has_problem)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._facts)
        names.addWidget(self._problem)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._open)
        words.addWidget(self._advice)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.leave_button)
        self._row.addLayout(names, 1)
        self._row.addWidget(self.undo_button)
        self._row.addWidget(self.save_button)
        self._row.addWidget(self._sign)
        self._row.addLayout(words)
        self._row.addWidget(self.create_button)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(12))
        self.setMinimumHeight(px(46))


def _show_fitting(button: ActionButton, face: Face, is_short: bool) -> None:
    """Show icon and key alone where room is short; its words are heard anyhow."""
    button.show_face(replace(face, shorter=("",)))
    widest = button.minimumSizeHint().width() if is_short else _ANY_WIDTH
    button.setMaximumWidth(widest)
