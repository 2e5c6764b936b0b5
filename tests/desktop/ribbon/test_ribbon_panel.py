"""Tests for the ribbon as it is drawn.

moderator_app.desktop.ribbon.ribbon_panel, moderator_app.desktop.ribbon.ribbon_painter
and moderator_app.desktop.ribbon.ribbon_viewmodel.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.ribbon.ribbon_panel import RibbonPanel
from moderator_app.desktop.ribbon.ribbon_viewmodel import RibbonViewmodel
from moderator_app.domain.commands import End, GoNext, Hold
from moderator_app.texts.window import WindowTexts
from tests.builders import START, Hour
from tests.desktop.published import published
from tests.domain.views.people import hour_with_people

Keep = Callable[[QWidget], None]


def panel_of(hour: Hour, appearance: Appearance, keep: Keep) -> RibbonPanel:
    viewmodel = RibbonViewmodel()
    viewmodel.refresh(published(hour), hour.now)
    panel = RibbonPanel(WindowTexts.of("en"), appearance, viewmodel)
    keep(panel)
    panel.resize(1248, panel.height())
    panel.show()
    return panel


def shows(panel: RibbonPanel, colour: str) -> bool:
    image = panel.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(colour).rgb()
    middle = panel.height() // 2
    return any(image.pixel(x, middle) == wanted for x in range(image.width()))


def test_it_is_heard_as_one_sentence(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext()).act("12:00", GoNext())
    name = panel_of(hour, appearance, keep).accessibleName()
    assert name == "The hour: planned until 17:00, expected until 17:02"


def test_a_plan_of_another_day_is_not_spoken_of(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people()
    hour.now = START + timedelta(days=9)
    panel = panel_of(hour, appearance, keep)
    assert panel.accessibleName() == "The hour: expected until 17:00"
    assert not panel.grab().isNull()


def test_the_live_block_is_filled_in_the_colour_of_its_phase(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    palette = appearance.look.palette
    hour = hour_with_people().act("0:00", GoNext()).look("5:00")
    assert shows(panel_of(hour, appearance, keep), palette.accent)
    assert shows(panel_of(hour.look("9:20"), appearance, keep), palette.wrap_up.fill)
    assert shows(panel_of(hour.look("12:00"), appearance, keep), palette.over.fill)
    held = hour.act("12:01", Hold())
    assert shows(panel_of(held, appearance, keep), palette.hold.fill)


def test_before_and_after_it_is_calm(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    palette = appearance.look.palette
    before = hour_with_people().look("-10:00")
    assert not shows(panel_of(before, appearance, keep), palette.accent)
    ended = hour_with_people().act("0:00", GoNext()).act("9:00", End())
    assert not shows(panel_of(ended, appearance, keep), palette.accent)
