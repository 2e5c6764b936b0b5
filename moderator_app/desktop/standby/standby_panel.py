"""The right column before the start: who is here, and what is still open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.scroll_column import ScrollColumn
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.standby.open_matters import OpenMatters
from moderator_app.desktop.standby.present_card import PresentCard
from moderator_app.desktop.standby.standby_viewmodel import StandbyViewModel
from moderator_app.domain.commands import Command, TickCheck
from moderator_app.domain.events import Check
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.views.standby import StandbyView
from moderator_app.texts.standby import StandbyTexts

_HEADING = TextStyle(14, 600)
_COUNT = TextStyle(13, 400, Tone.THIRD)
_NOBODY = TextStyle(13, 400, Tone.THIRD, lines=0)


class StandbyPanel(Panel):
    """Draws a `StandbyView`; ticks are submitted, cards are asked for by signals.

    ``zone_confirmed`` carries the speaker whose guessed place is right,
    ``edit_wanted`` the one whose card is to be opened.
    """

    zone_confirmed = Signal(object)  # SpeakerId
    edit_wanted = Signal(object)  # SpeakerId

    def __init__(
        self,
        texts: StandbyTexts,
        appearance: Appearance,
        viewmodel: StandbyViewModel,
        submit: Callable[[Command], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._texts, self._look_from, self._submit = texts, appearance, submit
        self._cards: dict[SpeakerId, PresentCard] = {}
        self._count = PlainLabel(appearance, _COUNT)
        self._nobody = PlainLabel(appearance, _NOBODY, texts.nobody())
        self._list = ScrollColumn(appearance, gap=5)
        self._open = OpenMatters(texts, appearance)
        self._head = QHBoxLayout()
        self._head.addWidget(PlainLabel(appearance, _HEADING, texts.title()), 1)
        self._head.addWidget(self._count)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._nobody)
        self._column.addWidget(self._list, 1)
        self._column.addWidget(self._open)
        appearance.changed.connect(self._dress)
        self._dress()
        viewmodel.view_changed.connect(self._draw)
        if viewmodel.view is not None:
            self._draw(viewmodel.view)

    def _draw(self, view: StandbyView) -> None:
        if list(self._cards) != [person.speaker for person in view.present]:
            self._make_cards(view)
        for person in view.present:
            self._cards[person.speaker].show_present(person, view.minute)
        total = len(view.present)
        self._nobody.setVisible(not total)
        self._count.setText(self._texts.ready_count(view.ready_count, total))
        self._open.show_view(view)

    def _make_cards(self, view: StandbyView) -> None:
        self._cards = {
            person.speaker: PresentCard(
                self._texts, self._look_from, person.speaker, person.name
            )
            for person in view.present
        }
        self._list.show_widgets(list(self._cards.values()))
        for card in self._cards.values():
            card.check_wanted.connect(self._tick)
            card.confirm_wanted.connect(self.zone_confirmed)
            card.edit_wanted.connect(self.edit_wanted)

    def _tick(self, speaker: SpeakerId, check: Check, is_ready: bool) -> None:
        self._submit(TickCheck(speaker, check, is_ready))

    def _dress(self) -> None:
        px = self._look_from.look.px
        self._column.setContentsMargins(px(16), px(10), px(16), px(16))
        self._column.setSpacing(px(8))
