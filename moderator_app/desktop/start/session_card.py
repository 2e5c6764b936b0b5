"""A session on the start screen: how it stands, and the way back into it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.key_cap import ENTER, key_cap_width, paint_key_cap
from moderator_app.desktop.design.painting import (
    paint_box,
    paint_text,
    plain_tooltip,
    text_width,
)
from moderator_app.desktop.design.shapes import Mark, paint_mark
from moderator_app.desktop.design.show_button import ShowButton
from moderator_app.desktop.design.text_block import broken_lines, paint_lines
from moderator_app.desktop.design.tokens import Tone
from moderator_app.texts.start import StartTexts

_MARGIN, _LINE, _HEIGHT, _LIVE_HEIGHT, _BUTTON = 16, 20, 92, 138, 36


class SessionState(Enum):
    """Where a session stands."""

    LIVE = auto()
    TO_COME = auto()
    ENDED = auto()


@dataclass(frozen=True, slots=True)
class SessionCard:
    """What is shown of a session; ``when`` and ``detail`` are sentences already.

    One that ``runs_elsewhere`` is open in another window, and can be watched; of
    one that ``is_damaged`` the state is as far as it is whole; of one that
    ``is_unreadable`` now nothing is known.
    """

    path: str
    title: str
    state: SessionState
    when: str
    detail: str = ""
    is_rehearsal: bool = False
    runs_elsewhere: bool = False
    is_damaged: bool = False
    is_unreadable: bool = False


class SessionCardButton(ShowButton):
    """One card, pressed as a whole."""

    def __init__(
        self,
        appearance: Appearance,
        card: SessionCard,
        texts: StartTexts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.card = card
        self._texts, self.is_by_enter = texts, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        facts = (self._act, card.title, self._state_words, card.when, card.detail)
        self.name(card.title, ", ".join(fact for fact in facts if fact))
        self.setToolTip(plain_tooltip(card.title))
        appearance.changed.connect(self._fit_height)
        self._fit_height()

    def offer_by_enter(self, is_first_choice: bool) -> None:
        """Fill what is offered and show its key, or leave that to something else."""
        self.is_by_enter = is_first_choice
        self.update()

    @property
    def _is_live(self) -> bool:
        return self.card.state is SessionState.LIVE

    @property
    def _act(self) -> str:
        if not self._is_live:
            return ""
        is_watched = self.card.runs_elsewhere
        return (
            self._texts.watch_session() if is_watched else self._texts.back_to_session()
        )

    @property
    def _state_words(self) -> str:
        if self.card.is_unreadable:
            return self._texts.unreadable()
        if self.card.is_damaged:
            return self._texts.damaged()
        if self.card.runs_elsewhere:
            return self._texts.runs_elsewhere()
        if self.card.is_rehearsal:
            return self._texts.rehearsal()
        match self.card.state:
            case SessionState.LIVE:
                return self._texts.live()
            case SessionState.TO_COME:
                return self._texts.to_come()
            case SessionState.ENDED:
                return self._texts.ended()

    def sizeHint(self) -> QSize:
        width = self._appearance.look.px(376)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(look.px(240), look.px(_LIVE_HEIGHT if self._is_live else _HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def heightForWidth(self, width: int) -> int:
        look = self._appearance.look
        title, detail = self._lines(width)
        more = len(title) + len(detail) - 2
        least = _LIVE_HEIGHT if self._is_live else _HEIGHT
        return look.px(least) + more * look.px(_LINE)

    def _fit_height(self) -> None:
        # Not by a policy of height for width: a column that scrolls passes it by.
        self.setFixedHeight(self.heightForWidth(self.width()))

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        look = self._appearance.look
        room = width - 2 * look.px(_MARGIN)
        most = 2 if self._is_live else 1
        title = broken_lines(self.card.title, look.font(15, 600), room, most)
        detail = broken_lines(self.card.detail, look.font(13, 400), room, most)
        return title, detail

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        palette = look.palette
        fill, edge, width = palette.panel, palette.line, 1.0
        if self._is_live:
            fill, edge, width = palette.accent_tint, palette.accent, 2.0
        elif self.is_lifted:
            fill, edge = palette.hover, palette.border
        painter = QPainter(self)
        frame = (QColor(edge), width)
        paint_box(painter, QRectF(self.rect()), look.px(12), QColor(fill), frame)
        margin, height = look.px(_MARGIN), look.px(_LINE)
        line = QRectF(margin, look.px(13), self.width() - 2 * margin, height)
        self._paint_state(painter, line, QColor(fill))
        line.translate(0, look.px(24))
        self._paint_words(painter, line)

    def _paint_words(self, painter: QPainter, line: QRectF) -> None:
        look = self._appearance.look
        title, detail = self._lines(self.width())
        bold, light = look.font(15, 600), look.font(13, 400)
        ink, quiet = look.ink(Tone.TEXT), look.ink(Tone.SECOND)
        paint_lines(painter, line.topLeft(), title, bold, ink, line.height())
        line.translate(0, len(title) * line.height())
        paint_lines(painter, line.topLeft(), detail, light, quiet, line.height())
        line.translate(0, (len(detail) - 1) * line.height())
        if self._is_live:
            self._paint_act(painter, line)

    def _paint_state(self, painter: QPainter, line: QRectF, ground: QColor) -> None:
        look = self._appearance.look
        is_bad = self.card.is_damaged or self.card.is_unreadable
        tone = Tone.ACCENT if self._is_live else Tone.SECOND
        tone = Tone.LATE if is_bad else tone
        side = look.px(15)
        shape = QRectF(line.left(), line.center().y() - side / 2, side, side)
        ink = look.ink(tone) if self._is_live else QColor(look.palette.border)
        if is_bad:
            paint_icon(painter, Icon.ALERT, shape, look.ink(tone))
        else:
            paint_mark(painter, self._mark, shape, ink, ground)
        font = look.font(13, 500)
        words = line.adjusted(side + look.px(8), 0, 0, 0)
        paint_text(
            painter, words, self._state_words, look.font(13, 600), look.ink(tone)
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        when = look.ink(Tone.SECOND if self._is_live else Tone.THIRD)
        paint_text(painter, line, self.card.when, font, when, right)

    @property
    def _mark(self) -> Mark:
        match self.card.state:
            case SessionState.LIVE:
                return Mark.DISC_IN_RING
            case SessionState.TO_COME:
                return Mark.RING
            case SessionState.ENDED:
                return Mark.CHECK_IN_DISC

    def _paint_act(self, painter: QPainter, above: QRectF) -> None:
        look = self._appearance.look
        palette = look.palette
        font = look.font(14, 600)
        words, is_first = text_width(self._act, font), self.is_by_enter
        cap = key_cap_width(ENTER, look) if is_first else 0
        width = words + 2 * look.px(20) + (look.px(8) + cap if is_first else 0)
        pill = QRectF(
            above.left(), above.bottom() + look.px(9), width, look.px(_BUTTON)
        )
        edge = (QColor(palette.text), 1.5) if self.is_lifted else None
        fill, ink = palette.accent, QColor(palette.on_accent)
        if not is_first:
            fill, ink = palette.raised, QColor(palette.text)
        paint_box(painter, pill, look.px(8), QColor(fill), edge)
        room = pill.adjusted(look.px(20), 0, 0, 0)
        paint_text(painter, room, self._act, font, ink)
        if not is_first:
            return
        at = QRectF(room.left() + words + look.px(8), pill.top(), cap, pill.height())
        paint_key_cap(painter, at, ENTER, ink, look)
