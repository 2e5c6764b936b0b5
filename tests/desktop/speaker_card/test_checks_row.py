"""Tests for moderator_app.desktop.speaker_card.checks_row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.speaker_card.checks_row import ChecksRow
from moderator_app.domain.commands import GoNext
from moderator_app.domain.views.countdown import next_view
from moderator_app.texts.speakers import SpeakerTexts
from tests.domain.views.people import hour_with_people

Keep = Callable[[QWidget], None]


def test_where_there_is_little_room_the_marks_say_what_is_missing(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    row = ChecksRow(SpeakerTexts("es"), appearance)
    keep(row)
    row.resize(420, 28)
    row.show()
    view = next_view(hour.show, hour.now)
    assert view is not None
    row.show_checks(view)
    buttons = row.findChildren(QAbstractButton)
    assert buttons[0].text() == "Sin conectar"
    row.resize(268, 28)
    assert [b.text() for b in buttons] == ["Conexión", "Sonido", "Diapositivas"]
    assert buttons[0].accessibleName() == "Conectado, pendiente: Oriol Illa"
