"""Tests for moderator_app.desktop.review.fields_grid."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.fields_grid import FieldsGrid, Spoken, shown_value
from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.draft_corrections import Field
from moderator_app.domain.programme import Place
from moderator_app.texts.lengths import Lengths
from moderator_app.texts.reading import ReadingTexts
from moderator_app.texts.review import ReviewTexts
from tests.domain.drafts import the_seed_page

ENGLISH = Spoken(ReviewTexts("en"), Lengths("en"), ReadingTexts("en"))
SEED = replace(the_seed_page(), place=Place("Zoom", None, "643"), topics=("A", "B"))


@pytest.fixture
def grid(qtbot: QtBot, appearance: Appearance) -> FieldsGrid:
    made = FieldsGrid(appearance)
    qtbot.addWidget(made)
    made.show_draft(SEED, ENGLISH)
    return made


def test_values_are_shown_as_people_read_them() -> None:
    shown = {field: shown_value(SEED, field, ENGLISH) for field in Field}
    assert shown[Field.DATE] == "Friday 3 April 2020"
    assert shown[Field.TIME] == "16:30 to 17:30"
    assert shown[Field.LANGUAGE] == "Español"
    assert shown[Field.PLACE] == "Zoom 643"
    assert shown[Field.TOPICS] == "2 topics"


def test_what_is_missing_is_shown_as_missing() -> None:
    shown = [shown_value(Draft(), field, ENGLISH) for field in Field]
    assert shown == [""] * len(Field)
    only_end = Draft(end=time(17, 30))
    assert shown_value(only_end, Field.TIME, ENGLISH) == "17:30"


def test_a_missing_value_that_is_needed_is_marked(grid: FieldsGrid) -> None:
    grid.show_draft(Draft(), ENGLISH)
    assert grid.box(Field.DATE).property("state") == "doubtful"
    assert grid.box(Field.TOPICS).property("state") == ""


def test_a_guessed_title_says_so(grid: FieldsGrid) -> None:
    facts = {"title": SEED.title}
    guess = Finding(Code.TITLE_GUESSED, Severity.INFO, 1, facts)
    grid.show_draft(replace(SEED, findings=(guess,)), ENGLISH)
    assert grid.box(Field.TITLE).accessibleName() == "Title, a guess A webinar"


def test_a_value_reached_by_the_keyboard_tells_its_line(
    qtbot: QtBot, grid: FieldsGrid
) -> None:
    with qtbot.waitSignal(grid.reached) as signal:
        grid.box(Field.DATE).reached.emit()
    assert signal.args == [grid.box(Field.DATE), 40]


def test_a_typed_value_is_told_with_its_field(qtbot: QtBot, grid: FieldsGrid) -> None:
    box = grid.box(Field.LANGUAGE)
    box.open()
    box.setText("català")
    with qtbot.waitSignal(grid.entered) as signal:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert signal.args == [Field.LANGUAGE, "ca"]


def test_a_narrow_column_has_two_boxes_a_row(grid: FieldsGrid) -> None:
    wide = grid.sizeHint().height()
    grid.fit(400)
    assert grid.sizeHint().height() > wide


def test_the_only_suggestion_is_taken(qtbot: QtBot, grid: FieldsGrid) -> None:
    grid.show_draft(SEED, ENGLISH)
    box = grid.box(Field.ZONE)
    box.open()
    box.setText("Bogot")
    with qtbot.waitSignal(grid.entered) as signal:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert signal.args == [Field.ZONE, "America/Bogota"]
    assert not box.is_open


def test_a_fixed_zone_is_shown_by_its_offset() -> None:
    literal = replace(SEED, zone="Etc/GMT-1")
    assert shown_value(literal, Field.ZONE, ENGLISH) == "UTC+1"
