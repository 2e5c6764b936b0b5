"""Tests for the clock line.

moderator_app.desktop.clock_line.clock_line_panel, its cells
moderator_app.desktop.clock_line.clock_cell, and
moderator_app.desktop.clock_line.clock_line_viewmodel.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.clock_line.clock_cell import ClockCell
from moderator_app.desktop.clock_line.clock_line_panel import ClockLinePanel
from moderator_app.desktop.clock_line.clock_line_viewmodel import ClockLineViewmodel
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.chip import Chip
from moderator_app.desktop.design.painting import text_width
from moderator_app.desktop.design.plain_label import PlainLabel, ValueLabel
from moderator_app.domain.commands import AddTime, End, GoNext, Hold, Skip
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.texts.window import WindowTexts
from tests.builders import START, Hour, a_programme
from tests.desktop.published import published
from tests.domain.views.people import hour_with_people

Keep = Callable[[QWidget], None]


class Line:
    """A clock line that shows an hour."""

    def __init__(
        self,
        appearance: Appearance,
        keep: Keep,
        hour: Hour,
        language: str = "en",
        width: int = 1248,
    ) -> None:
        self.viewmodel = ClockLineViewmodel()
        self.viewmodel.refresh(published(hour), hour.now)
        texts = WindowTexts.of(language)
        self.panel = ClockLinePanel(texts, appearance, self.viewmodel)
        keep(self.panel)
        self.panel.resize(width, 44)
        self.panel.show()

    @property
    def places(self) -> tuple[int, ...]:
        """The left end of every value, as it is laid out."""
        layout = self.panel.layout()
        if layout is not None:
            layout.activate()
        values = self.panel.findChildren(ValueLabel)
        return tuple(v.mapTo(self.panel, v.rect().topLeft()).x() for v in values)

    @property
    def is_cut(self) -> bool:
        """Whether a number or a note lacks the room that it needs."""
        cells = self.panel.findChildren(ClockCell)
        for cell in cells:
            cell._grid.activate()
        labels = [label for c in cells for label in c.findChildren(QLabel)]
        return any(label.toolTip() for label in labels)

    @property
    def shown(self) -> list[str]:
        """What the values show."""
        return [value.text() for value in self.panel.findChildren(ValueLabel)]

    def look(self, hour: Hour) -> None:
        self.viewmodel.refresh(published(hour), hour.now)

    @property
    def heard(self) -> list[str]:
        labels = self.panel.findChildren(QLabel)
        return [label.accessibleName() for label in labels if label.isVisible()]

    @property
    def state(self) -> str:
        chip = self.panel.findChild(Chip)
        return chip.accessibleName() if isinstance(chip, Chip) else ""


def test_every_number_is_heard_with_its_word(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("1:10", GoNext()).look("2:00")
    heard = Line(appearance, keep, hour).heard
    assert "Now · Madrid 16:32:00" in heard
    assert "We are 1:10 late" in heard
    assert "Expected end 17:01:10" in heard
    assert "Hard stop 17:00" in heard
    assert {"plan 17:00", "1:10 over", "An hour"} <= set(heard)


def test_the_state_is_a_word(qtbot: QtBot, appearance: Appearance, keep: Keep) -> None:
    hour = hour_with_people().look("-5:00")
    line = Line(appearance, keep, hour)
    seen = [line.state]
    for act in (GoNext(), Hold(), End()):
        hour.act("0:30", act)
        line.look(hour)
        seen.append(line.state)
    assert seen == ["BEFORE", "LIVE", "ON HOLD", "ENDED"]
    assert "End 16:30:30" in line.heard
    assert "It ended 29:30 early" in line.heard


def test_without_anything_to_come_there_is_no_end(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = Hour.of(a_programme("3:00")).act("-1:00", Skip(SegmentNumber(1)))
    heard = Line(appearance, keep, hour).heard
    assert "We are nothing to come" in heard
    assert "Expected end –" in heard


def test_a_narrow_line_gives_up_the_plan_and_keeps_the_rest(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    line = Line(appearance, keep, hour_with_people().act("0:00", GoNext()))
    line.panel.resize(900, 44)
    assert "plan 17:00" not in line.heard
    assert "just fits" in line.heard


@pytest.mark.parametrize(("language", "width"), [("en", 1248), ("es", 928)])
def test_no_number_ever_moves(
    qtbot: QtBot, appearance: Appearance, keep: Keep, language: str, width: int
) -> None:
    hour = hour_with_people().look("-59:00")
    line = Line(appearance, keep, hour, language, width)
    places = [line.places]
    assert not line.is_cut
    for when, act in (
        ("0:00", GoNext()),
        ("1:00", AddTime(timedelta(minutes=50))),
        ("9:00", Hold()),
        ("10:00", Skip(SegmentNumber(4))),
        ("11:00", End()),
    ):
        line.look(hour.act(when, act))
        places.append(line.places)
        assert not line.is_cut
    assert len(set(places)) == 1


def test_another_day_is_named(qtbot: QtBot, appearance: Appearance, keep: Keep) -> None:
    hour = hour_with_people()
    hour.now = START + timedelta(days=2426)
    line = Line(appearance, keep, hour, "en", 928)
    assert "Hard stop 3 Apr 2020" in line.heard
    assert "We are 2426 days late" in line.heard
    assert "+2426 d" in line.shown


def test_the_day_of_a_far_plan_is_not_cut(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people()
    hour.now = START + timedelta(days=2426)
    panel = Line(appearance, keep, hour).panel
    labels = panel.findChildren(PlainLabel)
    (note,) = [label for label in labels if label.text() == "plan 3 Apr 2020"]
    layout = panel.layout()
    assert layout is not None
    layout.activate()
    assert note.width() >= text_width(note.text(), appearance.look.font(12, 500))
