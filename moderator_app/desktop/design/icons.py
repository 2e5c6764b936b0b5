"""Line icons in any colour, from resources/icons."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtSvg import QSvgRenderer

from moderator_app.resource_files import resource


class Icon(Enum):
    """Every icon; the value is its file's name."""

    ADD = "add"
    ALERT = "alert"
    BACK = "back"
    BACKSPACE = "backspace"
    BELL = "bell"
    CHECK = "check"
    CHEVRON = "chevron"
    CLOCK = "clock"
    CLOSE = "close"
    DOCUMENT = "document"
    DROP = "drop"
    ENTER = "enter"
    FLAG = "flag"
    GLOBE = "globe"
    INFO = "info"
    KEYBOARD = "keyboard"
    LINK = "link"
    MAIL = "mail"
    MICROPHONE = "microphone"
    MOON = "moon"
    MORE = "more"
    PASTE = "paste"
    PENCIL = "pencil"
    PEOPLE = "people"
    PERSON = "person"
    PLAY = "play"
    PLUG = "plug"
    REDO = "redo"
    REMOVE = "remove"
    SAVE = "save"
    SEARCH = "search"
    SHIFT = "shift"
    SKIP = "skip"
    SLIDES = "slides"
    SUN = "sun"
    UNDO = "undo"
    UP = "up"


def paint_icon(painter: QPainter, icon: Icon, box: QRectF, colour: QColor) -> None:
    """Draw an icon into a box, in one colour."""
    _renderer(icon, colour.name()).render(painter, box)


@lru_cache(maxsize=512)
def _renderer(icon: Icon, colour: str) -> QSvgRenderer:
    drawing = resource("icons", f"{icon.value}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
