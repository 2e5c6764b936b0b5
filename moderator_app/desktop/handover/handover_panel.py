"""The left column near the end of a part: who is called, and what to read aloud."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.hairline import Hairline
from moderator_app.desktop.design.icon_button import IconButton
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.handover.handover_viewmodel import HandoverViewmodel
from moderator_app.desktop.on_air.reading_text import ReadingText
from moderator_app.desktop.speaker_card.checks_row import ChecksRow
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.views.countdown import NextView
from moderator_app.domain.views.handover import HandoverView
from moderator_app.texts.catalogue import LANGUAGES
from moderator_app.texts.speakers import SpeakerTexts
from moderator_app.texts.window import WindowTexts

_SHORT = 420
_LABEL = TextStyle(12, 600, Tone.THIRD, line_height=20)
_LOCAL = TextStyle(12, 500, Tone.SECOND, line_height=20)
_NAME = TextStyle(28, 600, line_height=40, lines=2)
_SAID = TextStyle(14, 500, Tone.SECOND, line_height=22)
_LINE = TextStyle(14, 400, Tone.SECOND, lines=2, line_height=20)


class HandoverPanel(Panel):
    """Draws a `HandoverView`; asks to tick checks and to edit the card."""

    tick_wanted = Signal(object, bool)
    edit_wanted = Signal(object)  # SpeakerId

    def __init__(
        self,
        texts: WindowTexts,
        appearance: Appearance,
        viewmodel: HandoverViewmodel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._texts, self._window = texts, appearance
        self._speaker: SpeakerId | None = None
        self._view: HandoverView | None = None
        self._label = PlainLabel(appearance, _LABEL)
        self._local = ValueLabel(appearance, _LOCAL, texts.speakers.local_time())
        self._name = ValueLabel(appearance, _NAME)
        self._said = PlainLabel(appearance, _SAID)
        self._role = PlainLabel(appearance, _LINE)
        self._organisation = PlainLabel(appearance, _LINE)
        self.checks = ChecksRow(texts.speakers, appearance)
        to_read = texts.speakers.sentence_to_read()
        self._heading = PlainLabel(appearance, _LABEL, to_read)
        self._sentence = ReadingText(appearance, weight=500)
        self._edit = IconButton(appearance, Icon.PENCIL)
        self._lay_out()
        self._connect(viewmodel)

    def _connect(self, viewmodel: HandoverViewmodel) -> None:
        self.checks.tick_wanted.connect(self.tick_wanted)
        self._edit.clicked.connect(self._ask_to_edit)
        self._window.changed.connect(self._dress)
        self._dress()
        viewmodel.view_changed.connect(self._draw)
        if viewmodel.view is not None:
            self._draw(viewmodel.view)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._head = QHBoxLayout()
        self._head.addWidget(self._label, 1)
        self._head.addWidget(self._local)
        self._head.addWidget(self._edit)
        self._column.addLayout(self._head)
        self._column.addWidget(self._name)
        for widget in (self._said, self._role, self._organisation, self.checks):
            self._column.addWidget(widget)
        self._rule = QVBoxLayout()
        self._line = Hairline(self._window)
        self._rule.addWidget(self._line)
        self._column.addLayout(self._rule)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._sentence, 1)

    def _draw(self, view: HandoverView) -> None:
        speakers = self._texts.speakers
        spoken = view.spoken_language or ""
        reader = SpeakerTexts(spoken) if spoken in LANGUAGES else speakers
        self._sentence.show_text(reader.bridge(view.bridge))
        if view.next is None:
            self._label.setText("")
            self._name.show_value(speakers.then_it_ends(), "")
        else:
            self._label.setText(speakers.hand_over_to())
            self._name.show_value(view.next.name.headline, speakers.hand_over_to())
        self._view = view
        self._show_card(view.next)
        self._yield()

    def _show_card(self, following: NextView | None) -> None:
        card = following.card if following else None
        said = card.speaker.pronunciation if card else None
        self._speaker = card.speaker.id if card else None
        self._said.setText(self._texts.speakers.said(said) if said else "")
        self._said.setVisible(bool(said))
        role, organisation = "", ""
        if following is not None:
            credit = card.credit if card else None
            is_person = credit is not None and bool(credit.name)
            role = (credit.role or "") if credit and is_person else following.name.under
            organisation = (credit.organisation or "") if credit and is_person else ""
        self._role.setText(role)
        self._organisation.setText(organisation)
        times = self._texts.times
        local = times.of_speaker(card.speaker, card.minute) if card else ""
        self._local.setText(local)
        self._local.setVisible(bool(local))
        self._edit.setVisible(card is not None)
        name = following.name.headline if following else ""
        self._edit.explain(self._texts.speakers.edit(name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._yield()

    def _yield(self) -> None:
        """Leave the room to the sentence where there is little."""
        following = self._view.next if self._view else None
        is_short = self.height() < self._window.look.px(_SHORT)
        if following is not None:
            self.checks.show_checks(following)
        has_checks = following is not None and bool(following.checks)
        self.checks.setVisible(has_checks and not is_short)
        for line in (self._role, self._organisation):
            line.setVisible(bool(line.text()) and not is_short)
        self._line.setVisible(not is_short)
        self._rule.activate()

    def _ask_to_edit(self) -> None:
        if self._speaker is not None:
            self.edit_wanted.emit(self._speaker)

    def _dress(self) -> None:
        px = self._window.look.px
        self._column.setContentsMargins(px(24), px(12), px(24), px(16))
        self._column.setSpacing(px(4))
        self._head.setSpacing(px(2))
        self._edit.setFixedSize(px(24), px(24))
        self._rule.setContentsMargins(0, px(10), 0, px(10))
