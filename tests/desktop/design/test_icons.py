"""Tests for moderator_app.desktop.design.icons."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.resource_files import resource


@pytest.mark.parametrize("icon", list(Icon))
def test_every_icon_is_drawn_in_the_colour_asked_for(qtbot: QtBot, icon: Icon) -> None:
    picture = QPixmap(48, 48)
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    paint_icon(painter, icon, QRectF(0, 0, 48, 48), QColor("#FF0000"))
    painter.end()
    image = picture.toImage()
    reds = [image.pixelColor(x, y).red() for x in range(48) for y in range(48)]
    assert max(reds) > 200


def test_every_drawing_has_its_name() -> None:
    files = {path.stem for path in resource("icons").glob("*.svg")}
    assert files == {icon.value for icon in Icon}
