"""Tests for the account of a session on the screen.

Its modules: moderator_app.desktop.after_show.after_show_panel,
moderator_app.desktop.after_show.after_show_viewmodel,
moderator_app.desktop.after_show.account_list,
moderator_app.desktop.after_show.account_row.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from moderator_app.desktop.after_show.account_list import AccountList
from moderator_app.desktop.after_show.after_show_panel import AfterShowPanel
from moderator_app.desktop.after_show.after_show_viewmodel import AfterShowViewModel
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.domain.commands import Ask, Command, End, GoNext, PutOnAir, Skip
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber
from moderator_app.texts.after_show import AfterShowTexts
from tests.builders import Hour, a_programme
from tests.desktop.published import published

Show = Callable[[Hour], AfterShowPanel]


@pytest.fixture
def show(appearance: Appearance, keep: Callable[[QWidget], None]) -> Show:
    def made(hour: Hour) -> AfterShowPanel:
        viewmodel = AfterShowViewModel()
        panel = AfterShowPanel(AfterShowTexts("en"), appearance, viewmodel)
        viewmodel.setParent(panel)
        keep(panel)
        panel.show()
        assert not panel.grab().isNull()
        viewmodel.refresh(published(hour), hour.now)
        return panel

    return made


def an_ended_hour(*last: Command) -> Hour:
    hour = Hour.of(a_programme("3:00", "5:00", "2:00")).act("0:40", GoNext())
    hour.act("1:00", Ask("a"), Ask("b"), PutOnAir(QuestionNumber(1)))
    return hour.act("3:52", Skip(SegmentNumber(2)), GoNext()).act("5:52", *last)


def heard(panel: AfterShowPanel) -> list[str]:
    model = panel.findChildren(AccountList)[0].model()
    return [model.index(r, 0).data() for r in range(model.rowCount())]


def names(panel: AfterShowPanel) -> list[str]:
    return [widget.accessibleName() for widget in panel.findChildren(QWidget)]


def test_each_segment_says_what_it_was_planned_and_used(show: Show) -> None:
    assert heard(show(an_ended_hour(GoNext()))) == [
        "1. Part 1: planned 3:00, used 3:12, 0:12 over.",
        "2. Part 2: planned 5:00, used 0:00, skipped.",
        "3. Part 3: planned 2:00, used 2:00, to the second.",
    ]


def test_the_whole_is_added_up_against_the_plan(show: Show) -> None:
    seen = names(show(an_ended_hour(GoNext())))
    assert {"Started 16:30:40", "Ended 16:35:52", "Questions 2"} <= set(seen)
    assert {"0:40 late", "4:08 early", "0 answered", "2 left, one on air"} <= set(seen)
    assert "In all: planned 10:00, used 5:12, 0:12 over." in seen


def test_the_account_is_drawn_wide_and_narrow(show: Show) -> None:
    panel = show(an_ended_hour(End()))
    rows = panel.findChildren(AccountList)[0]
    rows.select(SegmentNumber(2))
    for width in (300, 408, 700):
        panel.resize(width, 572)
        assert not panel.grab().isNull()


def test_before_anything_ran_there_are_no_facts(show: Show) -> None:
    hour = Hour.of(a_programme("3:00")).act("-1:00", Skip(SegmentNumber(1)))
    seen = names(show(hour))
    assert {"Started –", "nothing was run", "Ended –"} <= set(seen)


def test_a_panel_made_anew_shows_what_is_known_at_once(
    appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    viewmodel, hour = AfterShowViewModel(), an_ended_hour(GoNext())
    viewmodel.refresh(published(hour), hour.now)
    panel = AfterShowPanel(AfterShowTexts("es"), appearance, viewmodel)
    keep(panel)
    labels = [label.text() for label in panel.findChildren(QLabel)]
    assert "La sesión ha terminado" in labels


def test_a_low_panel_leaves_its_height_to_the_table(show: Show) -> None:
    panel = show(an_ended_hour(GoNext()))
    rows = panel.findChild(AccountList)
    assert rows is not None
    panel.resize(614, 280)
    QApplication.sendPostedEvents()
    assert rows.viewport().height() > 280 / 2
    panel.resize(408, 556)
    QApplication.sendPostedEvents()
    assert rows.width() > 408 / 2
