"""What is still open before the start, a line each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.views.standby import Present, StandbyView
from moderator_app.texts.standby import StandbyTexts

_HEADING = TextStyle(14, 600)
_MATTER = TextStyle(13, 500, line_height=18)
_MOST = 4


class OpenMatters(QWidget):
    """A sign and a sentence for each; one good sentence when there is none."""

    def __init__(
        self,
        texts: StandbyTexts,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._heading = PlainLabel(appearance, _HEADING, texts.unresolved())
        self._signs = [Picture(appearance, Icon.ALERT) for _ in range(_MOST)]
        self._lines = [PlainLabel(appearance, _MATTER) for _ in range(_MOST)]
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._heading, 0, 0, 1, 2)
        for place in range(_MOST):
            self._grid.addWidget(self._signs[place], place + 1, 0)
            self._grid.addWidget(self._lines[place], place + 1, 1)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_view(self, view: StandbyView) -> None:
        """Show what a standby leaves open."""
        matters = self._matters(view)
        is_settled = not matters
        self._heading.setVisible(not is_settled)
        if is_settled:
            matters = [(Icon.CHECK, Tone.OK, self._texts.settled())]
        for place in range(_MOST):
            is_there = place < len(matters)
            self._signs[place].setVisible(is_there)
            self._lines[place].setVisible(is_there)
            if is_there:
                icon, tone, sentence = matters[place]
                self._signs[place].show_icon(icon, tone)
                self._lines[place].setText(sentence)

    def _matters(self, view: StandbyView) -> list[tuple[Icon, Tone, str]]:
        texts = self._texts
        late = (Icon.ALERT, Tone.LATE)
        found: list[tuple[Icon, Tone, str]] = []
        if not view.end.fits:
            found.append((Icon.ALERT, Tone.MISFIT, texts.does_not_fit(view.end)))
        if view.unplaced:
            found.append((*late, texts.unplaced(_names(view.unplaced))))
        if view.guessed:
            found.append((*late, texts.guesses(_names(view.guessed))))
        if view.unready:
            found.append((*late, texts.unready(_names(view.unready))))
        return found

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(px(3))
        self._grid.setHorizontalSpacing(px(10))


def _names(people: Sequence[Present]) -> list[str]:
    return [person.name for person in people]
