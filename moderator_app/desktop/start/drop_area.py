"""The place to drop a page, with the other ways to bring one in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.announcement import announce
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.key_cap import ENTER
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.texts.start import StartTexts

_MARGIN, _GAP, _RADIUS = 24, 8, 16


class DropArea(QWidget):
    """Invites; the start screen takes what is dropped and connects the buttons."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._texts = StartTexts("en")
        self._is_above = False
        self.open_button = ActionButton(appearance, Face(""), ButtonSize.BIG)
        self.paste_button = ActionButton(appearance, Face(""))
        self.sample_button = ActionButton(appearance, Face(""))
        self.brought_button = ActionButton(appearance, Face(""), ButtonSize.BIG)
        self.brought_button.hide()
        self.rescue_button = ActionButton(
            appearance, Face(""), ButtonSize.BIG, ButtonKind.FILLED
        )
        self.rescue_button.hide()
        self._brought, self._headline = "", ""
        self._arrow = Picture(appearance, Icon.DROP, 44, Tone.ACCENT)
        self._invitation = PlainLabel(appearance, TextStyle(20, 600, lines=2))
        self._formats = PlainLabel(appearance, TextStyle(14, 400, Tone.SECOND, lines=2))
        self._problem = PlainLabel(appearance, TextStyle(14, 600, Tone.LATE, lines=4))
        self._lay_out()
        self.show_problem("")
        appearance.changed.connect(self._dress)
        self._dress()

    def show_texts(self, texts: StartTexts) -> None:
        """Speak another language."""
        self._texts = texts
        self._invitation.setText(self._at_rest)
        self._formats.setText(texts.formats())
        self.open_button.show_face(Face(texts.open_file(), "Ctrl+O", Icon.DOCUMENT))
        self.paste_button.show_face(Face(texts.paste(), "Ctrl+V", Icon.PASTE))
        self.sample_button.show_face(Face(texts.sample(), "Ctrl+E", Icon.PLAY))
        self.offer(self._brought)

    def offer(self, name: str) -> None:
        """Offer to go on with a programme that is there already; empty for none."""
        self._brought = name
        words = self._texts.begin_with(name)
        self.brought_button.show_face(Face(words, "Ctrl+N", Icon.PLAY))
        self.brought_button.setVisible(bool(name))

    def show_trouble(self, headline: str, sentence: str, words: str) -> None:
        """Say what is wrong with a session; offer how it goes on, empty for nothing."""
        self.show_problem(sentence)
        self._headline = headline
        self._invitation.setText(headline)
        self._offer_way_on(words)
        announce(self, f"{headline}. {sentence}")

    @property
    def headline(self) -> str:
        """What is read first: an invitation, or what is wrong."""
        return self._invitation.text()

    def show_doing(self, sentence: str) -> None:
        """Say what takes its time, in place of the invitation."""
        self._headline = sentence
        self._invitation.setText(self._at_rest)
        announce(self, sentence)

    @property
    def problem(self) -> str:
        """Why nothing could be read; empty while all is well."""
        return self._problem.text()

    def show_problem(self, sentence: str) -> None:
        """Say why nothing could be read; an empty sentence takes it away.

        What was offered for the problem before goes with it.
        """
        self._offer_way_on("")
        self._headline = ""
        self._invitation.setText(self._at_rest)
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._formats.setVisible(not sentence)
        icon, tone = (Icon.ALERT, Tone.LATE) if sentence else (Icon.DROP, Tone.ACCENT)
        self._arrow.show_icon(icon, tone)
        announce(self, sentence)

    def invite(self, is_first_choice: bool) -> None:
        """Fill the button that opens a file where nothing else is more urgent."""
        kind = ButtonKind.FILLED if is_first_choice else ButtonKind.QUIET
        self.open_button.set_kind(kind)

    def welcome(self, is_above: bool) -> None:
        """Light up while something that can be read is held over the window."""
        self._is_above = is_above
        texts = self._texts
        self._invitation.setText(texts.let_go() if is_above else self._at_rest)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        palette = look.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(palette.accent if self._is_above else palette.border))
        pen.setWidthF(max(1.5, look.px(1.5)))
        pen.setDashPattern([5, 3])
        painter.setPen(pen)
        fill = palette.accent_tint if self._is_above else palette.panel
        painter.setBrush(QColor(fill))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, look.px(_RADIUS), look.px(_RADIUS))

    @property
    def _at_rest(self) -> str:
        return self._headline or self._texts.drop_here()

    def _offer_way_on(self, words: str) -> None:
        self.rescue_button.show_face(Face(words, ENTER, Icon.PLAY))
        self.rescue_button.setVisible(bool(words))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addStretch(3)
        self._column.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._invitation, self._formats, self._problem):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(label)
        self._column.addStretch(2)
        self._buttons = QGridLayout()
        self._buttons.addWidget(self.open_button, 0, 0, 1, 2)
        self._buttons.addWidget(self.paste_button, 1, 0)
        self._buttons.addWidget(self.sample_button, 1, 1)
        self._column.addWidget(self.rescue_button)
        self._column.addWidget(self.brought_button)
        self._column.addLayout(self._buttons)

    def _dress(self) -> None:
        look = self._appearance.look
        margin, gap = look.px(_MARGIN), look.px(_GAP)
        self._column.setContentsMargins(margin, margin, margin, margin + gap)
        self._column.setSpacing(gap)
        self._buttons.setSpacing(gap)
        self.update()
