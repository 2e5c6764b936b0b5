"""The search over the window: a field, and under it what was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icon_button import IconButton
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.painting import paint_box
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.find.find_list import ROW_HEIGHT, FindList
from moderator_app.desktop.find.find_viewmodel import FindView, FindViewModel
from moderator_app.domain.views.find import Find
from moderator_app.texts.find import FindTexts

_NOTE = TextStyle(12, 500, Tone.THIRD)
_WIDTH, _TOP, _MOST_ROWS = 560, 88, 8
_WALK = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)


class FindBar(Panel):
    """Lies over its window's top while open; it stops nothing.

    ``segment_found``, ``question_found`` and ``speaker_found`` carry numbers;
    a speaker who stands in a segment leads to that segment. ``left`` tells that
    it was closed and the keys are the show's again.
    """

    segment_found = Signal(object)  # SegmentNumber
    question_found = Signal(object)  # QuestionNumber
    speaker_found = Signal(object)  # SpeakerId
    left = Signal()

    def __init__(
        self,
        texts: FindTexts,
        appearance: Appearance,
        viewmodel: FindViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._texts, self._look_from, self._viewmodel = texts, appearance, viewmodel
        self._field = QLineEdit()
        self._field.setAccessibleName(texts.field())
        self._field.setPlaceholderText(texts.field())
        self._close = IconButton(appearance, Icon.CLOSE)
        self._close.explain(texts.close())
        self._list = FindList(texts, appearance)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._count = PlainLabel(appearance, _NOTE)
        self._keys = PlainLabel(appearance, _NOTE, texts.keys())
        self._lay_out()
        self._connect()
        self._draw(viewmodel.view)
        self.hide()

    @property
    def field(self) -> QLineEdit:
        """The field to search in."""
        return self._field

    @property
    def list(self) -> FindList:
        """What was found."""
        return self._list

    def open(self) -> None:
        """Show it over the window and give the keys to its field."""
        self.show()
        self.raise_()
        self._place()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def leave(self) -> None:
        """Close it and give the keys back to the show."""
        if self.isVisible():
            self._field.clearFocus()
            self.hide()
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = self._look_from.look
        edge = (QColor(look.palette.border), max(1.0, look.scale.u))
        paint_box(QPainter(self), QRectF(self.rect()), look.px(12), None, edge)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._takes(event)
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        if event.key() not in _WALK:
            return False
        QApplication.sendEvent(self._list, event)
        return True

    def _choose(self, find: object) -> None:
        if not isinstance(find, Find):
            return
        self.leave()
        if find.segment is not None:
            self.segment_found.emit(find.segment)
        elif find.question is not None:
            self.question_found.emit(find.question)
        else:
            self.speaker_found.emit(find.speaker)

    def _draw(self, view: FindView) -> None:
        texts, count = self._texts, len(view.finds)
        self._list.show_finds(view.finds)
        self._list.setVisible(count > 0)
        is_asked = bool(view.text.strip())
        words = texts.count(count, view.is_cut) if count else texts.nothing()
        self._count.setText(words if is_asked else "")
        self._place()

    def _connect(self) -> None:
        self._field.textChanged.connect(self._viewmodel.search)
        self._field.installEventFilter(self)
        self._list.chosen.connect(self._choose)
        self._list.doubleClicked.connect(lambda _: self._choose(self._list.selected))
        self._close.clicked.connect(self.leave)
        self._viewmodel.view_changed.connect(self._draw)
        self._look_from.changed.connect(self._dress)
        window = self.parentWidget()
        if window is not None:
            window.installEventFilter(self)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout()
        self._row.addWidget(Picture(self._look_from, Icon.SEARCH))
        self._row.addWidget(self._field, 1)
        self._row.addWidget(self._close)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._count, 1)
        self._foot.addWidget(self._keys)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self._list, 1)
        self._column.addLayout(self._foot)
        self._dress()

    def _place(self) -> None:
        """Lie under the clock line, as tall as what was found."""
        window, px = self.parentWidget(), self._look_from.look.px
        if window is None:
            return
        width = min(px(_WIDTH), window.width() - 2 * px(16))
        rows = min(len(self._viewmodel.view.finds), _MOST_ROWS)
        height = px(100) + (rows * px(ROW_HEIGHT) + px(8) if rows else 0)
        height = min(height, window.height() - 2 * px(16))
        left = (window.width() - width) // 2
        self.setGeometry(left, min(px(_TOP), window.height() - height), width, height)

    def _dress(self) -> None:
        px = self._look_from.look.px
        self._column.setContentsMargins(px(16), px(14), px(16), px(12))
        self._column.setSpacing(px(8))
        self._row.setSpacing(px(10))
        self._field.setFixedHeight(px(40))
        self._place()
