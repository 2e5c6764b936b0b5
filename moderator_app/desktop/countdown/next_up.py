"""The foot of the centre: who is next, when, and whether they are ready."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icon_button import IconButton
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.painting import paint_box, paint_text
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.speaker_card.checks_row import ChecksRow
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.views.countdown import NextView
from moderator_app.texts.window import WindowTexts

_CENTRE = Qt.AlignmentFlag.AlignCenter
_PICTURE = 44
_NO_PICTURE_BELOW = 380


class NextUp(QWidget):
    """Draws a `NextView`; asks to tick its checks and to edit its card."""

    tick_wanted = Signal(object, bool)
    edit_wanted = Signal(object)  # SpeakerId

    def __init__(
        self, texts: WindowTexts, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._speaker: SpeakerId | None = None
        self._initials = ""
        small = TextStyle(12, 600, Tone.THIRD, line_height=18)
        self._label = PlainLabel(appearance, small)
        self._when = PlainLabel(
            appearance, TextStyle(12, 500, Tone.SECOND, line_height=18)
        )
        self._name = ValueLabel(appearance, TextStyle(16, 600, line_height=22))
        self._under = PlainLabel(appearance, TextStyle(13, 400, Tone.SECOND))
        self._edit = IconButton(appearance, Icon.PENCIL)
        self.checks = ChecksRow(texts.speakers, appearance)
        self._lay_out()
        appearance.changed.connect(self._dress)
        self._dress()

    def show_next(self, view: NextView | None, is_first: bool = False) -> None:
        """Show who is next, or who begins; None where nothing follows."""
        speakers = self._texts.speakers
        label = speakers.first() if is_first else speakers.next_up()
        self._label.setText(" · ".join(filter(None, (label, self._local_of(view)))))
        if view is None:
            self._show_end()
            return
        name, under = view.name.headline, view.name.under
        self._initials = initials(name)
        self._name.show_value(name, label)
        if view.name.is_for_all and not under:
            under = self._texts.live.everyone()
        self._under.setText(under)
        self._under.setVisible(bool(under))
        self._when.setText(self._starts(view))
        self._speaker = view.card.speaker.id if view.card else None
        self._edit.setVisible(view.card is not None)
        self._edit.explain(speakers.edit(name))
        self.checks.show_checks(view)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._has_picture():
            look, painter = self._appearance.look, QPainter(self)
            size = look.px(_PICTURE)
            box = QRectF(0, (self.height() - size) / 2 - look.px(6), size, size)
            edge = (QColor(look.palette.line), 1.0)
            paint_box(painter, box, size / 2, QColor(look.palette.raised), edge)
            ink, font = QColor(look.palette.text2), look.font(14, 600)
            paint_text(painter, box, self._initials, font, ink, _CENTRE)

    def _show_end(self) -> None:
        self._initials, self._speaker = "", None
        self._name.show_value(self._texts.speakers.nothing_follows(), "")
        self._under.hide()
        self._when.setText(self._texts.speakers.then_it_ends())
        self._edit.hide()
        self.checks.hide()
        self._dress()

    def _local_of(self, view: NextView | None) -> str:
        card = view.card if view else None
        return self._texts.times.of_speaker(card.speaker, card.minute) if card else ""

    def _starts(self, view: NextView) -> str:
        times = self._texts.times
        zone = view.zone
        start = "–" if view.start is None else times.minute(view.start, zone)
        return self._texts.speakers.starts(start, times.length(view.length_s))

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        names = QHBoxLayout()
        names.addWidget(self._name)
        names.addWidget(self._under, 1)
        names.addWidget(self._edit)
        self._names = names
        self._grid.addWidget(self._label, 0, 0)
        self._grid.addWidget(self._when, 0, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addLayout(names, 1, 0, 1, 2)
        self._grid.addWidget(self.checks, 2, 0, 1, 2)
        self._grid.setRowStretch(3, 1)
        self._grid.setColumnStretch(0, 1)
        self.checks.tick_wanted.connect(self.tick_wanted)
        self._edit.clicked.connect(self._ask_to_edit)

    def _ask_to_edit(self) -> None:
        if self._speaker is not None:
            self.edit_wanted.emit(self._speaker)

    def _has_picture(self) -> bool:
        is_wide = self.width() >= self._appearance.look.px(_NO_PICTURE_BELOW)
        return is_wide and bool(self._initials)

    def resizeEvent(self, event: object) -> None:
        self._dress()

    def _dress(self) -> None:
        px = self._appearance.look.px
        left = px(_PICTURE + 12) if self._has_picture() else 0
        self._grid.setContentsMargins(left, px(8), 0, 0)
        self._grid.setVerticalSpacing(0)
        self._names.setSpacing(px(8))
        self._edit.setFixedSize(px(24), px(24))
        self.update()


def initials(name: str) -> str:
    """Return two letters that stand for a name; its first two where it is one word."""
    words = [word for word in name.split() if word[0].isalnum()]
    if len(words) < 2:
        return name[:2].upper()
    return (words[0][0] + words[1][0]).upper()
