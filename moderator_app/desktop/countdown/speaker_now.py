"""The head of the centre: who speaks now, what they are, and their local time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icon_button import IconButton
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.painting import text_width
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.views.countdown import CountdownView, Standing
from moderator_app.domain.views.speaker_card import SpeakerCardView
from moderator_app.texts.window import WindowTexts

_LABEL = TextStyle(12, 600, Tone.THIRD, line_height=24)
_LOCAL = TextStyle(12, 500, Tone.SECOND, line_height=24)
_NAME = TextStyle(24, 600, line_height=30)
_NOTE = TextStyle(13, 500, Tone.THIRD, line_height=30)
_LINE = TextStyle(14, 400, Tone.SECOND, line_height=20)


class SpeakerNow(QWidget):
    """Draws who speaks of a `CountdownView`; asks to edit their card."""

    edit_wanted = Signal(object)  # SpeakerId

    def __init__(
        self, texts: WindowTexts, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._speaker: SpeakerId | None = None
        self._most = 2
        self._label = PlainLabel(appearance, _LABEL)
        self._local = ValueLabel(appearance, _LOCAL, texts.speakers.local_time())
        self._name = ValueLabel(appearance, _NAME)
        self._note = PlainLabel(appearance, _NOTE)
        self._lines = [PlainLabel(appearance, _LINE) for _ in range(2)]
        self._edit = IconButton(appearance, Icon.PENCIL)
        self._edit.clicked.connect(self._ask_to_edit)
        self._lay_out()
        appearance.changed.connect(self._dress)
        self._dress()

    def show_speaker(self, view: CountdownView) -> None:
        """Show who speaks, or what the session waits for."""
        label = self._label_of(view)
        self._label.setText(label)
        headline = view.name.headline if view.name else ""
        if view.standing is Standing.BEFORE and not headline:
            headline = self._texts.live.nothing_to_run()
        heard = self._texts.live.heard_headline(label, headline)
        self._name.show_text(headline, heard)
        self._show_card(view.card, headline)
        for widget, line in zip(self._lines, self._lines_of(view), strict=True):
            widget.setText(line)
        self._share_lines()

    def show_lines(self, most: int) -> None:
        """Show at most this many lines under the name; a long name takes one."""
        self._most = most
        self._share_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_lines()

    def _share_lines(self) -> None:
        font = self._appearance.look.font(_NAME.size, _NAME.weight)
        is_long = text_width(self._name.text(), font) > self._room_of_name()
        takes_two = is_long and self._most > 0
        self._name.set_lines(2 if takes_two else 1)
        for place, line in enumerate(self._lines):
            line.setVisible(bool(line.text()) and place < self._most - takes_two)

    def _room_of_name(self) -> int:
        note = self._note.sizeHint().width() + self._names.spacing()
        return self.width() - (0 if self._note.isHidden() else note)

    def _show_card(self, card: SpeakerCardView | None, headline: str) -> None:
        speakers = self._texts.speakers
        self._speaker = card.speaker.id if card else None
        self._edit.setVisible(card is not None)
        self._edit.explain(speakers.edit(headline))
        said = card.speaker.pronunciation if card else None
        self._note.setText(speakers.said(said) if said else "")
        self._note.setVisible(bool(said))
        local = self._local_of(card)
        self._local.setText(local)
        self._local.setVisible(bool(local))

    def _local_of(self, card: SpeakerCardView | None) -> str:
        if card is None or card.speaker.zone is None:
            return ""
        local = self._texts.times.of_speaker(card.speaker, card.minute)
        language = card.speaker.language
        return (
            f"{local} · {self._texts.speakers.language_named(language)}"
            if language
            else local
        )

    def _label_of(self, view: CountdownView) -> str:
        live, times = self._texts.live, self._texts.times
        match view.standing:
            case Standing.BEFORE:
                place = times.place(view.zone)
                start = times.minute(view.start, view.zone)
                if not view.is_start_of_another_day:
                    return live.starts_at(start, place)
                date = times.long_date(view.start, view.zone)
                return live.planned_for(f"{date} {start}", place)
            case Standing.ENDED:
                return live.session_over()
            case _:
                is_person = view.card is not None and view.card.credit.name is not None
                words = live.speaking_now if is_person else live.part_now
                return words(view.position, view.count)

    def _lines_of(self, view: CountdownView) -> tuple[str, str]:
        name, credit = view.name, view.card.credit if view.card else None
        if name is None:
            return "", ""
        if credit is not None and credit.name == name.headline:
            return credit.role or credit.organisation or "", (
                (credit.organisation or "") if credit.role else ""
            )
        under = self._texts.live.everyone() if name.is_for_all else name.under
        if credit is None or not credit.name:
            return under, ""
        return under, ", ".join(filter(None, (credit.role, credit.organisation)))

    def _ask_to_edit(self) -> None:
        if self._speaker is not None:
            self.edit_wanted.emit(self._speaker)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        names = QHBoxLayout()
        names.addWidget(self._name)
        names.addWidget(self._note, 1)
        self._names = names
        self._grid.addWidget(self._label, 0, 0)
        self._grid.addWidget(self._local, 0, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self._edit, 0, 2)
        self._grid.addLayout(names, 1, 0, 1, 3)
        for row, line in enumerate(self._lines, start=2):
            self._grid.addWidget(line, row, 0, 1, 3)
        self._grid.setRowStretch(len(self._lines) + 2, 1)
        self._grid.setColumnStretch(0, 1)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(px(2))
        self._names.setSpacing(px(10))
        self._edit.setFixedSize(px(24), px(24))
