"""The card of a speaker over the left column, to edit while the show goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.key_cap import ENTER
from moderator_app.desktop.design.overlay_box import OverlayBox
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.local_time import is_known_zone
from moderator_app.domain.programme import Speaker
from moderator_app.domain.views.naming import credit_name
from moderator_app.domain.views.speaker_card import SpeakerCardView
from moderator_app.texts.window import WindowTexts
from moderator_app.texts.words import LANGUAGE_NAMES

_NAME = TextStyle(20, 600, line_height=28, lines=2)
_FACT = TextStyle(13, 500, Tone.SECOND, lines=2, line_height=18)
_HINT = TextStyle(12, 500, Tone.THIRD, lines=3, line_height=17)
_WIDTH, _NARROWEST = 408, 340


class SpeakerCardPanel(OverlayBox):
    """Opens on a card; Enter saves it by ``described``, Escape leaves it as it was.

    Saving a zone confirms it. The card closes once the session tells that it is
    as described, and until then stands with what was written; so does what was
    written on one card while another is looked at.
    """

    described = Signal(object)  # Speaker
    closed = Signal()

    def __init__(
        self, texts: WindowTexts, appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(appearance, window)
        self._texts = texts
        self._speaker: Speaker | None = None
        self._now: datetime | None = None
        self._asked: Speaker | None = None
        self._kept: dict[SpeakerId, Speaker] = {}
        self._beside = QRect()
        words = texts.speakers
        self._name = PlainLabel(appearance, _NAME)
        self._facts = PlainLabel(appearance, _FACT)
        self._hint = PlainLabel(appearance, _HINT)
        self.zone, self.introduce_as, self.pronunciation = (
            QLineEdit() for _ in range(3)
        )
        self.language = QComboBox()
        self._fields = {
            words.zone(): self.zone,
            words.introduce_as(): self.introduce_as,
            words.pronunciation(): self.pronunciation,
            words.language_spoken(): self.language,
        }
        self.save_button = ActionButton(
            appearance, Face(words.save(), ENTER), ButtonSize.SMALL, ButtonKind.READY
        )
        close = Face(words.close(), texts.keys.escape())
        self._close_button = ActionButton(appearance, close, ButtonSize.SMALL)
        self._lay_out()
        self._connect()

    def open_card(self, view: SpeakerCardView, beside: QRect | None = None) -> None:
        """Show a card and take the keys; ``beside`` is the column to lie in."""
        self._put_aside()
        self._asked, self._beside = None, beside or QRect()
        self._speaker, self._now = view.speaker, view.minute
        name = credit_name(view.credit)
        self.setAccessibleName(self._texts.speakers.card_of(name))
        self._name.setText(name)
        self._facts.setText(self._facts_of(view))
        self._write(self._kept.pop(view.speaker.id, view.speaker))
        self._explain_zone()
        self.show()
        self.place()
        self.zone.setFocus(Qt.FocusReason.PopupFocusReason)
        self.zone.selectAll()

    def save(self) -> None:
        """Ask for the card to become what is written; not while the zone is unknown."""
        described = self._described()
        if described is None or not self._is_zone_known():
            return
        if described == self._speaker:
            self.leave()
        else:
            self._asked = described
            self.described.emit(described)

    def follow(self, cards: Mapping[SpeakerId, Speaker]) -> None:
        """Close once the card is what was asked for."""
        if self._asked is not None and cards.get(self._asked.id) == self._asked:
            self.leave()

    def leave(self) -> None:
        """Close the card, whatever is written in it."""
        self._asked = None
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _write(self, speaker: Speaker) -> None:
        self.zone.setText(speaker.zone or "")
        self.introduce_as.setText(speaker.introduce_as or "")
        self.pronunciation.setText(speaker.pronunciation or "")
        self._offer_languages(speaker.language or "")

    def _described(self) -> Speaker | None:
        """Return the card as it is written; its zone may be none that is known."""
        if self._speaker is None:
            return None
        zone = self.zone.text().strip() or None
        return replace(
            self._speaker,
            zone=zone,
            zone_is_guess=False,
            city=self._speaker.city if zone == self._speaker.zone else None,
            introduce_as=self.introduce_as.text().strip() or None,
            pronunciation=self.pronunciation.text().strip() or None,
            language=self.language.currentData() or None,
        )

    def _put_aside(self) -> None:
        """Keep what was written on this card, while another is looked at."""
        described = self._described() if self.isVisible() else None
        if described is None or self._speaker is None:
            return
        if described != replace(self._speaker, zone_is_guess=False):
            self._kept[described.id] = described

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._name)
        self._column.addWidget(self._facts)
        self._form = QFormLayout()
        self._labels: list[QLabel] = []
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._form.setLabelAlignment(middle)
        for words, field in self._fields.items():
            label = QLabel(words)
            label.setBuddy(field)
            self._labels.append(label)
            field.setAccessibleName(words)
            self._form.addRow(label, field)
            if field is self.zone:
                self._form.addRow("", self._hint)
        self._column.addLayout(self._form)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close_button)
        buttons.addWidget(self.save_button)
        self._column.addLayout(buttons)

    def _connect(self) -> None:
        self.zone.textChanged.connect(self._explain_zone)
        self.save_button.clicked.connect(self.save)
        self._close_button.clicked.connect(self.leave)
        self._appearance.changed.connect(self._dress)
        self._dress()

    def _facts_of(self, view: SpeakerCardView) -> str:
        credit, times = view.credit, self._texts.times
        given = self._texts.speakers.time_given(
            times.length(view.used_s), times.length(view.given_s)
        )
        described = (credit.role, credit.organisation if credit.name else None)
        return " · ".join([*filter(None, described), given])

    def _offer_languages(self, chosen: str) -> None:
        codes = dict.fromkeys(("", *LANGUAGE_NAMES, chosen))
        self.language.clear()
        for code in codes:
            named = self._texts.speakers.language_named(code) if code else "–"
            self.language.addItem(named, code)
        self.language.setCurrentIndex(self.language.findData(chosen))

    def _is_zone_known(self) -> bool:
        zone = self.zone.text().strip()
        return not zone or is_known_zone(zone)

    def _explain_zone(self) -> None:
        words, zone = self._texts.speakers, self.zone.text().strip()
        is_known = self._is_zone_known()
        self.save_button.refuse("" if is_known else words.zone_unknown())
        self._hint.set_tone(Tone.THIRD if is_known else Tone.MISFIT)
        if not is_known:
            self._hint.setText(words.zone_unknown())
        elif not zone or self._now is None or self._speaker is None:
            self._hint.setText(words.zone_empty())
        else:
            is_guess = self._speaker.zone_is_guess and zone == self._speaker.zone
            say = words.zone_is_guess if is_guess else words.zone_shows
            self._hint.setText(say(self._texts.times.minute(self._now, zone)))

    def place(self) -> None:
        window, px = self.parentWidget(), self._appearance.look.px
        if window is None:
            return
        column = self._beside.width() or px(_WIDTH)
        width = min(px(_WIDTH), max(px(_NARROWEST), column))
        height = max(self._column.heightForWidth(width), self.sizeHint().height())
        most = window.width() - px(16) - width
        left = min(max(px(16), self._beside.left()), most)
        top = max(0, window.height() - height - px(16))
        self.setGeometry(left, top, width, height)
        self.raise_()

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(20))
        self._column.setSpacing(px(8))
        self._form.setHorizontalSpacing(px(14))
        self._form.setVerticalSpacing(px(8))
        for label in self._labels:
            label.setMinimumHeight(px(40))
        if self.isVisible():
            self.place()
        self.update()
