"""Who has the keys just now, by word, colour and shape; always in sight."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.tokens import Palette
from moderator_app.desktop.keys import is_field
from moderator_app.texts.keys import KeyTexts

_HEIGHT, _ICON, _GAP, _MARGIN = 22, 13, 6, 9


class KeysHolder(Enum):
    """Who the keys go to."""

    SHOW = auto()
    TYPING = auto()
    ANOTHER_WINDOW = auto()
    NOBODY = auto()


class KeysStrip(QWidget):
    """A small chip that follows the focus."""

    def __init__(
        self, texts: KeyTexts, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._holder, self._is_watching = KeysHolder.SHOW, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._dress)
        application = QGuiApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._look)
            application.applicationStateChanged.connect(self._look)
        self._look()

    def show_watching(self) -> None:
        """Say from now on that this window watches, where the show had the keys."""
        self._is_watching = True
        self._look()

    @property
    def holder(self) -> KeysHolder:
        """Who has the keys."""
        return self._holder

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        words = text_width(self._words(), look.font(12, 700))
        width = words + look.px(_ICON) + look.px(_GAP) + 2 * look.px(_MARGIN)
        return QSize(round(width) + 1, look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        ink, fill = _colours(look.palette, self._holder)
        painter = QPainter(self)
        box = QRectF(self.rect())
        edge = None if fill else (QColor(ink), max(1.0, look.scale.u))
        paint_box(painter, box, box.height() / 2, QColor(fill) if fill else None, edge)
        icon = QRectF(look.px(_MARGIN), 0, look.px(_ICON), look.px(_ICON))
        icon.moveTop(box.center().y() - icon.height() / 2)
        paint_icon(painter, _ICONS[self._holder], icon, QColor(ink))
        words = box.adjusted(icon.right() + look.px(_GAP), 0, 0, 0)
        paint_text(painter, words, self._words(), look.font(12, 700), QColor(ink))

    def _look(self, *_: object) -> None:
        holder = keys_holder()
        is_idle = self._is_watching and holder is KeysHolder.SHOW
        self._show(KeysHolder.NOBODY if is_idle else holder)

    def _show(self, holder: KeysHolder) -> None:
        self._holder = holder
        self.setAccessibleName(self._texts.strip_explained(self._words()))
        self._dress()

    def _words(self) -> str:
        match self._holder:
            case KeysHolder.SHOW:
                return self._texts.show_has_keys()
            case KeysHolder.TYPING:
                return self._texts.typing_has_keys()
            case KeysHolder.ANOTHER_WINDOW:
                return self._texts.another_window_has_keys()
            case KeysHolder.NOBODY:
                return self._texts.window_watches()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


_ICONS = {
    KeysHolder.SHOW: Icon.KEYBOARD,
    KeysHolder.TYPING: Icon.PENCIL,
    KeysHolder.ANOTHER_WINDOW: Icon.ALERT,
    KeysHolder.NOBODY: Icon.INFO,
}


def keys_holder() -> KeysHolder:
    """Return who gets what is pressed now."""
    if QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive:
        return KeysHolder.ANOTHER_WINDOW
    if is_field(QApplication.focusWidget()):
        return KeysHolder.TYPING
    return KeysHolder.SHOW


def _colours(palette: Palette, holder: KeysHolder) -> tuple[str, str | None]:
    match holder:
        case KeysHolder.SHOW:
            return palette.ok, None
        case KeysHolder.TYPING:
            return palette.wrap_up.on_fill, palette.wrap_up.fill
        case KeysHolder.ANOTHER_WINDOW:
            return palette.over.on_fill, palette.over.fill
        case KeysHolder.NOBODY:
            return palette.bg, palette.text
