"""The left column: every segment, and where the session ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.painting import paint_text
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.row_list import RowList
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.rundown.end_rows import EndRows
from moderator_app.desktop.rundown.rundown_columns import PADDING, rundown_columns
from moderator_app.desktop.rundown.rundown_delegate import RundownDelegate
from moderator_app.desktop.rundown.rundown_model import RundownModel
from moderator_app.desktop.rundown.rundown_viewmodel import RundownViewModel
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.views.rundown import RundownView, place_beside, walked
from moderator_app.texts.rundown import RundownTexts

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LOWEST, _TALLEST, _LIVE_MORE = 44, 72, 20


class RundownPanel(Panel):
    """Draws a `RundownView`; the list follows the playhead until somebody scrolls.

    ``move_wanted`` asks to move the selected segment a step up (-1) or down (1);
    ``sight_wanted`` tells that keys walk through the list, wherever it is.
    """

    selected_changed = Signal()
    move_wanted = Signal(int)
    sight_wanted = Signal()

    def __init__(
        self,
        texts: RundownTexts,
        appearance: Appearance,
        viewmodel: RundownViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._texts, self._look_from = texts, appearance
        self._viewmodel = viewmodel
        self._live: SegmentNumber | None = None
        self._follows = True
        self._model = RundownModel(texts, self)
        delegate = RundownDelegate(texts, appearance, self._model, self)
        self._list = RowList(self._model, delegate, self._height_of, self)
        self._heading = _Heading(texts, appearance)
        self._ends = EndRows(texts, appearance)
        self._chip = self._made_chip()
        self._lay_out()
        viewmodel.view_changed.connect(self._draw)
        if viewmodel.view is not None:
            self._draw(viewmodel.view)

    @property
    def list(self) -> RowList:
        """The list of segments."""
        return self._list

    def selected(self) -> SegmentNumber | None:
        """Return the segment that the keys act on, if one is selected."""
        number = self._list.selected
        return None if number is None else SegmentNumber(int(str(number)))

    def select(self, number: SegmentNumber) -> None:
        """Select a segment and bring it into sight."""
        self._list.select(number)

    def walk(self, step: int) -> None:
        """Select a step up (-1) or down (1), as an arrow key does in the list."""
        view = self._viewmodel.view
        number = walked(view, self.selected(), step) if view else None
        if number is not None:
            self.sight_wanted.emit()
            self.select(number)
            self._stop_following()

    def neighbour(self, step: int) -> SegmentNumber | None:
        """Return whose place the selected segment takes a step up (-1) or down (1)."""
        view, number = self._viewmodel.view, self.selected()
        if view is None or number is None:
            return None
        return place_beside(view, number, step)

    def back_to_live(self) -> None:
        """Let the list follow the playhead again."""
        self._follows = True
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._heading.leave_aside(self._list.beside_rows)
            self._list.measure_all()
            self._place_chip()
            self._follow()
        return False

    def _made_chip(self) -> ActionButton:
        face = Face(self._texts.back_to_live(), icon=Icon.UP)
        chip = ActionButton(
            self._look_from, face, ButtonSize.SMALL, ButtonKind.READY, self._list
        )
        chip.hide()
        chip.clicked.connect(self.back_to_live)
        return chip

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._list, 1)
        self._column.addWidget(self._ends)
        self._list.viewport().installEventFilter(self)
        self._list.selected_changed.connect(self.selected_changed)
        self._list.move_wanted.connect(self.move_wanted)
        self._list.scrolled_by_hand.connect(self._stop_following)
        self._list.verticalScrollBar().valueChanged.connect(self._offer_way_back)
        self._look_from.changed.connect(self._dress)
        self._dress()

    def _draw(self, view: RundownView) -> None:
        is_other = view.live != self._live
        self._live = view.live
        is_new = len(view.rows) != self._model.rowCount()
        self._model.show_view(view, self._list.in_sight())
        self._ends.show_end(view.end)
        if is_other or is_new:
            self._list.measure_all()
            self._follow()
        self._offer_way_back()

    def _height_of(self, number: object) -> int:
        look = self._look_from.look
        more = look.px(_LIVE_MORE)
        free = self._list.viewport().height() - more
        share = free // max(1, self._model.rowCount())
        height = min(max(share, look.px(_LOWEST)), look.px(_TALLEST))
        return height + (more if number == self._live else 0)

    def _follow(self) -> None:
        if self._follows and self._live is not None:
            self._list.bring(self._live)
        self._offer_way_back()

    def _stop_following(self) -> None:
        self._follows = self._live is None or self._list.is_in_sight(self._live)
        self._offer_way_back()

    def _offer_way_back(self) -> None:
        is_lost = (
            not self._follows
            and self._live is not None
            and not self._list.is_in_sight(self._live)
        )
        self._chip.setVisible(is_lost)
        if is_lost:
            self._place_chip()

    def _place_chip(self) -> None:
        size, room = self._chip.sizeHint(), self._list.viewport().rect()
        left = room.center().x() - size.width() // 2
        top = room.bottom() - size.height() - self._look_from.look.px(8)
        self._chip.setGeometry(left, top, size.width(), size.height())

    def _dress(self) -> None:
        px = self._look_from.look.px
        side = px(16) - px(PADDING)
        self._column.setContentsMargins(side, px(8), side, px(10))
        self._column.setSpacing(px(4))
        self._ends.setContentsMargins(px(PADDING), 0, px(PADDING), 0)
        self._list.measure_all()


class _Heading(QWidget):
    """The names of the columns, over them."""

    def __init__(self, texts: RundownTexts, appearance: Appearance) -> None:
        super().__init__()
        self._texts, self._appearance = texts, appearance
        self._aside = 0
        columns = (texts.starts_and_ends(), texts.length())
        self.setAccessibleName(", ".join((texts.title(), *columns)))
        appearance.changed.connect(self._dress)
        self._dress()

    def leave_aside(self, room: int) -> None:
        """Leave this many pixels at the right empty."""
        self._aside = room
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, texts, painter = self._appearance.look, self._texts, QPainter(self)
        columns = rundown_columns(self.width() - self._aside, look)
        small, third = look.font(13, 400), look.ink(Tone.THIRD)
        title = QRectF(look.px(PADDING), 0, self.width(), self.height())
        paint_text(
            painter, title, texts.title(), look.font(14, 600), look.ink(Tone.TEXT)
        )
        right = QRectF(0, 0, columns.length_right, self.height())
        paint_text(painter, right, texts.length(), small, third, _RIGHT)
        if not columns.is_narrow:
            right.setWidth(columns.start_right)
            spans = columns.has_spans
            starts = texts.starts_and_ends() if spans else texts.starts()
            paint_text(painter, right, starts, small, third, _RIGHT)

    def _dress(self) -> None:
        self.setFixedHeight(self._appearance.look.px(24))
        self.update()
