"""Tests for the rundown on the screen.

Its modules: moderator_app.desktop.rundown.rundown_panel,
moderator_app.desktop.rundown.rundown_model,
moderator_app.desktop.rundown.rundown_delegate,
moderator_app.desktop.rundown.segment_painter,
moderator_app.desktop.rundown.segment_mark, moderator_app.desktop.rundown.end_rows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollBar, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.rundown.rundown_panel import RundownPanel
from moderator_app.desktop.rundown.rundown_viewmodel import RundownViewModel
from moderator_app.domain.commands import AddTime, End, GoNext, Hold, Move, Skip
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.texts.rundown import RundownTexts
from tests.builders import Hour, a_programme, the_seed_hour
from tests.desktop.published import published

TWO, THREE, FIVE = map(SegmentNumber, (2, 3, 5))


Show = Callable[[Hour], "Screen"]


class Screen:
    """A panel that shows an hour driven by hand."""

    def __init__(self, appearance: Appearance, hour: Hour) -> None:
        self.hour, self.viewmodel = hour, RundownViewModel()
        self.panel = RundownPanel(RundownTexts("en"), appearance, self.viewmodel)
        self.panel.resize(408, 572)
        self.refresh()
        self.panel.show()

    def refresh(self) -> None:
        self.viewmodel.refresh(published(self.hour), self.hour.now)

    def heard(self) -> list[str]:
        model = self.panel.list.model()
        return [model.index(r, 0).data() for r in range(model.rowCount())]

    def labels(self) -> list[str]:
        return [label.accessibleName() for label in self.panel.findChildren(QLabel)]

    @property
    def chip(self) -> QPushButton:
        found = self.panel.list.findChildren(QPushButton)
        assert len(found) == 1
        return found[0]


@pytest.fixture
def show(appearance: Appearance, keep: Callable[[QWidget], None]) -> Show:
    def made(hour: Hour) -> Screen:
        screen = Screen(appearance, hour)
        keep(screen.panel)
        return screen

    return made


def a_live_hour() -> Hour:
    hour = Hour.of(the_seed_hour()).act("0:40", GoNext()).act("3:52", GoNext())
    return hour.act("9:00", GoNext()).look("13:14")


def test_each_row_says_its_name_state_and_times(show: Show) -> None:
    heard = show(a_live_hour()).heard()
    assert heard[0] == (
        "1. Part 1: done. From 16:30:40 to 16:33:52, used 3:12 of 3:00. 0:12 over."
        " Plan 16:30 to 16:33."
    )
    assert heard[2] == (
        "3. Part 3: live. Since 16:39:00, expected to end 16:49, used 4:14 of 10:00."
        " Plan 16:38 to 16:48."
    )
    assert heard[3].startswith("4. Part 4: next. In 5:46, from 16:49 to 16:59")
    assert heard[5].startswith("6. Part 6, All speakers: to come. In 25:46")


def test_the_end_is_heard_with_its_label(show: Show) -> None:
    labels = show(a_live_hour()).labels()
    assert "Expected end 17:32:00" in labels
    assert "Hard stop 17:30:00" in labels
    assert "1:00 after the plan" in labels
    assert "2:00 after the hard stop" in labels


def test_every_state_is_drawn(show: Show) -> None:
    screen = show(a_live_hour())
    for width in (300, 408, 620):
        screen.panel.resize(width, 572)
        assert not screen.panel.grab().isNull()
    screen.hour.act("13:20", Skip(FIVE), Hold())
    screen.refresh()
    screen.panel.select(FIVE)
    screen.panel.list.setFocus()
    assert not screen.panel.grab().isNull()
    screen.hour.act("13:30", AddTime(timedelta(minutes=-10)))
    screen.hour.act("13:40", End())
    screen.refresh()
    assert not screen.panel.grab().isNull()
    assert "5. Part 5: skipped." in screen.heard()[4]
    assert "8. Part 8: not run." in screen.heard()[7]


def test_before_the_start_with_nothing_to_come_there_is_no_end(show: Show) -> None:
    hour = Hour.of(a_programme("3:00")).act("-1:00", Skip(SegmentNumber(1)))
    labels = show(hour).labels()
    assert "Expected end –" in labels
    assert "nothing to come" in labels


def test_the_selected_segment_is_what_the_keys_act_on(show: Show) -> None:
    screen = show(a_live_hour())
    assert screen.panel.selected() is None
    assert screen.panel.neighbour(1) is None
    screen.panel.select(FIVE)
    QTest.keyClick(screen.panel.list, Qt.Key.Key_Down)
    assert screen.panel.selected() == 6
    assert (screen.panel.neighbour(-1), screen.panel.neighbour(1)) == (5, 7)


def test_a_moved_segment_keeps_its_selection(show: Show) -> None:
    screen = show(Hour.of(the_seed_hour()))
    screen.panel.select(FIVE)
    screen.hour.act("-1:00", Move(FIVE, TWO))
    screen.refresh()
    assert screen.panel.selected() == FIVE
    assert screen.heard()[1].startswith("5. ")
    assert screen.panel.neighbour(1) == TWO


def test_the_list_follows_the_playhead_until_somebody_scrolls(show: Show) -> None:
    hour = Hour.of(a_programme(*["1:00"] * 60)).act("0:00", GoNext())
    screen = show(hour)
    for minute in range(1, 30):
        hour.act(f"{minute}:00", GoNext())
    screen.refresh()
    assert screen.panel.list.is_in_sight(SegmentNumber(30))
    assert not screen.chip.isVisible()
    bar = screen.panel.list.verticalScrollBar()
    bar.triggerAction(QScrollBar.SliderAction.SliderToMinimum)
    hour.act("30:00", GoNext())
    screen.refresh()
    assert bar.value() == 0
    assert screen.chip.isVisible()
    screen.chip.click()
    assert screen.panel.list.is_in_sight(SegmentNumber(31))
    assert not screen.chip.isVisible()


def test_a_panel_made_anew_shows_what_is_known_at_once(
    show: Show, appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    screen = show(a_live_hour())
    spanish = RundownPanel(RundownTexts("es"), appearance, screen.viewmodel)
    keep(spanish)
    assert "en vivo" in spanish.list.model().index(2, 0).data()


def test_five_hundred_segments_have_the_least_height(show: Show) -> None:
    screen = show(Hour.of(a_programme(*["1:00"] * 500)))
    assert screen.panel.list.rowHeight(499) == 44
    screen.hour.act("0:00", GoNext())
    screen.refresh()
    assert screen.panel.list.rowHeight(0) == 64
