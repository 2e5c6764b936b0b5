"""Tests for moderator_app.desktop.review.segments_panel and segment_rows.

Their modules: moderator_app.desktop.review.segment_rows.
"""

from datetime import time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.segment_rows import segment_columns, segment_row
from moderator_app.desktop.review.segments_panel import SegmentsPanel
from moderator_app.domain.draft import Draft, DraftSegment
from moderator_app.domain.draft_times import Row
from moderator_app.texts.review import ReviewTexts
from moderator_app.texts.words import Words
from tests.domain.drafts import LUZ, ORIOL, a_segment, of_lengths, people

TEXTS, WORDS = ReviewTexts("en"), Words("en")


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance) -> SegmentsPanel:
    made = SegmentsPanel(appearance)
    qtbot.addWidget(made)
    made.show_draft(of_lengths([1, 2, 3]), TEXTS, WORDS)
    return made


def row_of(segment: DraftSegment) -> Row:
    return Row(segment, timedelta(hours=16, minutes=33), None, time(16, 33))


def corrected(panel: SegmentsPanel) -> list[Draft]:
    drafts: list[Draft] = []
    panel.corrected.connect(drafts.append)
    return drafts


def test_a_row_has_a_cell_for_each_column() -> None:
    row = segment_row(1, row_of(a_segment("Talk", None)), TEXTS, WORDS)
    assert len(row) == len(segment_columns(TEXTS))
    assert (row[0].heard, row[-1].heard) == (
        "Segment 1",
        "The page has no line for this.",
    )
    doubtful = [cell for cell in row if cell.is_doubtful]
    assert [cell.heard for cell in doubtful] == ["Min missing, row 1"]


def test_a_start_of_its_own_is_told_from_a_planned_one() -> None:
    planned = segment_row(1, row_of(a_segment("Talk")), TEXTS, WORDS)[5]
    own = segment_row(1, row_of(a_segment("Talk", 5, "16:40")), TEXTS, WORDS)[5]
    assert (planned.shown, planned.typed) == ("16:33", "")
    assert (own.shown, own.typed) == ("16:40", "16:40")


def test_two_speakers_are_corrected_elsewhere() -> None:
    both = a_segment("Talk", speakers=people(LUZ, ORIOL))
    who = segment_row(1, row_of(both), TEXTS, WORDS)[3]
    assert (who.shown, who.is_editable) == (f"{LUZ.name}, {ORIOL.name}", False)


def test_nothing_moves_past_the_ends(panel: SegmentsPanel) -> None:
    drafts = corrected(panel)
    panel.table.go_to(0, 1)
    panel.move_segment(-1)
    panel.table.go_to(2, 1)
    panel.move_segment(1)
    assert drafts == []


def test_a_new_segment_goes_last_where_the_keyboard_is_nowhere(
    panel: SegmentsPanel,
) -> None:
    drafts = corrected(panel)
    panel.add()
    assert drafts[0].segments[-1].title == TEXTS.new_part()


def test_without_a_place_nothing_is_removed(panel: SegmentsPanel) -> None:
    drafts = corrected(panel)
    panel.remove()
    assert drafts == []
