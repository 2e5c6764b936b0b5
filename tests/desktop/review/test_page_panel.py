"""Tests for moderator_app.desktop.review.page_panel, page_list and page_delegate.

Their modules: moderator_app.desktop.review.page_list,
moderator_app.desktop.review.page_delegate.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.page_panel import PagePanel
from moderator_app.texts.review import ReviewTexts
from tests.domain.drafts import a_draft, a_segment

PAGE = (
    "# A webinar\n\nSome words.\nOthers.\n\n## Programme\n- Talk (10 min) " + "x" * 900
)
DRAFT = a_draft(a_segment("Talk", 60, line=7), lines={"title": 1})


@pytest.fixture
def panel(qtbot: QtBot, appearance: Appearance) -> PagePanel:
    made = PagePanel(appearance)
    qtbot.addWidget(made)
    made.show_texts(ReviewTexts("en"))
    made.resize(420, 500)
    made.show()
    made.show_page(PAGE, DRAFT)
    return made


def shown(panel: PagePanel) -> list[str]:
    model = panel.findChildren(QListView)[0].model()
    return [str(model.index(row, 0).data())[:30] for row in range(model.rowCount())]


def test_lines_with_nothing_in_them_are_counted(panel: PagePanel) -> None:
    assert shown(panel)[:2] == ["# A webinar", "2 lines without programme data"]


def test_every_line_is_shown_when_wanted(panel: PagePanel) -> None:
    panel.switch.click()
    assert len(shown(panel)) == 7
    panel.switch.click()
    assert len(shown(panel)) == 4


def test_the_line_of_a_value_can_be_pointed_at(panel: PagePanel) -> None:
    panel.choose_line(7)
    assert panel.line_box(7, panel) is not None
    assert panel.line_box(4, panel) is None
    assert panel.line_words(1) == "# A webinar"
    assert panel.line_words(99) == ""
    assert not panel.grab().isNull()


def test_a_click_on_a_line_is_told(qtbot: QtBot, panel: PagePanel) -> None:
    page = panel.findChildren(QListView)[0]
    at = page.visualRect(page.model().index(0, 0)).center()
    with qtbot.waitSignal(panel.line_chosen) as signal:
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(page.viewport(), button, none, at)
    assert signal.args == [1]
