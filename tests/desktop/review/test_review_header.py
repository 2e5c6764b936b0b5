"""Tests for moderator_app.desktop.review.review_header and side_tabs.

Their modules: moderator_app.desktop.review.side_tabs.
"""

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.review_header import ReviewHeader
from moderator_app.desktop.review.side_tabs import SideTabs
from moderator_app.texts.review import ReviewTexts

TEXTS = ReviewTexts("en")


@pytest.fixture
def header(qtbot: QtBot, appearance: Appearance) -> ReviewHeader:
    made = ReviewHeader(appearance)
    qtbot.addWidget(made)
    made.show_texts(TEXTS)
    return made


def test_it_says_what_was_read_until_something_is_wrong(header: ReviewHeader) -> None:
    header.show_facts(["page.md", "", "8 parts"])
    assert header.said == "page.md · 8 parts"
    header.show_problem("That is no date.")
    assert header.said == "That is no date."


def test_undo_is_offered_only_where_there_is_something(header: ReviewHeader) -> None:
    header.show_undo(can_undo=False)
    assert not header.undo_button.isEnabled()
    header.show_undo(can_undo=True)
    assert header.undo_button.isEnabled()


def test_its_buttons_keep_their_place(header: ReviewHeader) -> None:
    header.fit(is_short=True, is_narrow=False)
    header.resize(1240, 46)
    header.show_facts(["8 segments", "a-file-with-a-long-name.md"])
    before = header.sizeHint(), header.undo_button.maximumWidth()
    header.show_undo(can_undo=True)
    assert (header.sizeHint(), header.undo_button.maximumWidth()) == before


def test_a_guessed_title_is_told_when_all_is_decided(header: ReviewHeader) -> None:
    header.show_open(0, True, TEXTS)
    assert "Ctrl+T" in header.advice
    header.show_open(0, False, TEXTS)
    assert header.advice == ""


def test_where_there_is_little_room_it_says_less(header: ReviewHeader) -> None:
    wide = header.undo_button.maximumWidth()
    header.fit(is_short=True, is_narrow=True)
    assert header.undo_button.maximumWidth() < wide
    assert header.undo_button.accessibleName() == "Undo the correction"


def test_only_the_other_side_shows_the_key(
    qtbot: QtBot, appearance: Appearance
) -> None:
    tabs = SideTabs(appearance)
    qtbot.addWidget(tabs)
    tabs.show_texts(TEXTS)
    with qtbot.waitSignal(tabs.changed):
        tabs.turn()
    assert tabs.is_page
    with qtbot.waitSignal(tabs.changed):
        tabs.show_reading()
    assert not tabs.is_page
