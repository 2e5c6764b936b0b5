"""Tests for moderator_app.desktop.review.value_corrections."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.review_screen import ReviewScreen
from moderator_app.domain.draft_corrections import Field
from moderator_app.domain.segment_corrections import Column
from tests.desktop.review.reviewing import a_review, focused, press
from tests.domain.drafts import LUZ, ORIOL, a_draft, a_segment, people


@pytest.fixture
def screen(qtbot: QtBot) -> ReviewScreen:
    both = a_segment("Talk", 60, speakers=people(LUZ, ORIOL))
    made = a_review(Appearance(), a_draft(both), "es")
    qtbot.addWidget(made)
    return made


def test_what_cannot_be_read_is_told_in_the_language_of_the_window(
    screen: ReviewScreen,
) -> None:
    screen.reading.fields.entered.emit(Field.TIME, "pronto")
    assert screen.header.said.startswith("«pronto» no se entiende como hora")
    screen.reading.segments.entered.emit(0, Column.LENGTH, "un rato")
    assert screen.header.said.startswith("«un rato» no se entiende como min")


def test_two_speakers_are_corrected_where_each_has_a_row(screen: ReviewScreen) -> None:
    screen.reading.segments.table.setFocus()
    screen.reading.segments.table.go_to(0, 3)
    press(Qt.Key.Key_Return)
    assert focused() is screen.reading.speakers.table
    screen.reading.speakers.corrected.emit(people(ORIOL))
    assert screen.model.draft.segments[0].speakers == people(ORIOL)
