"""Tests for the search on the screen.

Its modules: moderator_app.desktop.find.find_bar, moderator_app.desktop.find.find_list,
moderator_app.desktop.find.find_viewmodel.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.find.find_bar import FindBar
from moderator_app.desktop.find.find_list import FindModel
from moderator_app.desktop.find.find_viewmodel import FindViewModel
from moderator_app.domain.commands import Ask
from moderator_app.domain.words import Words
from moderator_app.texts.find import FindTexts
from tests.builders import Hour, a_programme, a_speaker
from tests.desktop.published import published


class Screen:
    """A window with the search over it, and an hour to search in."""

    def __init__(self, appearance: Appearance) -> None:
        programme = a_programme("3:00", "5:00", "10:00")
        self.hour = Hour.of(replace(programme, speakers=(a_speaker(),)))
        self.words: dict[int, Words] = {}
        self.window = QWidget()
        self.window.resize(1280, 720)
        self.viewmodel = FindViewModel(self.window)
        self.bar = FindBar(FindTexts("en"), appearance, self.viewmodel, self.window)
        self.window.show()
        self.ask("¿Cómo se paga la parte 2?")

    def ask(self, text: str) -> None:
        self.hour.act("0:00", Ask("x"))
        self.words[self.hour.show.asked] = Words(text, "Íñigo")
        self.viewmodel.refresh(published(self.hour, self.words), self.hour.now)

    def search(self, text: str) -> list[str]:
        self.bar.open()
        self.bar.field.setText(text)
        assert not self.window.grab().isNull()
        model = self.bar.list.model()
        return [model.index(r, 0).data() for r in range(model.rowCount())]

    def labels(self) -> list[str]:
        return [label.text() for label in self.bar.findChildren(QLabel)]


@pytest.fixture
def screen(appearance: Appearance, keep: Callable[[QWidget], None]) -> Screen:
    made = Screen(appearance)
    keep(made.window)
    return made


def test_everything_that_has_the_words_is_listed(screen: Screen) -> None:
    assert screen.search("2") == [
        "Segment: Part 2",
        "Question: ¿Cómo se paga la parte 2?, Íñigo",
    ]
    assert "2 found" in screen.labels()
    assert screen.search("RUIZ") == ["Speaker: Ana Ruiz, Director, City of Bogotá"]
    assert "1 found" in screen.labels()


def test_nothing_found_is_said_and_nothing_asked_is_not(screen: Screen) -> None:
    assert screen.search("xyz") == []
    assert "Nothing has these words" in screen.labels()
    screen.search("")
    assert "Nothing has these words" not in screen.labels()


def test_too_many_finds_are_said_to_be_cut(screen: Screen) -> None:
    for number in range(60):
        screen.ask(f"again {number}")
    assert len(screen.search("again")) == 50
    assert "the first 50" in screen.labels()


def test_arrows_choose_and_enter_goes_there(qtbot: QtBot, screen: Screen) -> None:
    screen.search("2")
    with qtbot.waitSignal(screen.bar.segment_found) as found:
        QTest.keyClick(screen.bar.field, Qt.Key.Key_Return)
    assert found.args == [2]
    assert not screen.bar.isVisible()
    screen.search("2")
    QTest.keyClick(screen.bar.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.bar.question_found) as found:
        QTest.keyClick(screen.bar.field, Qt.Key.Key_Enter)
    assert found.args == [1]


def test_a_double_click_goes_there_too(qtbot: QtBot, screen: Screen) -> None:
    screen.search("ruiz")
    with qtbot.waitSignal(screen.bar.speaker_found) as found:
        screen.bar.list.doubleClicked.emit(QModelIndex())
    assert found.args == [0]


def test_escape_and_the_cross_leave(qtbot: QtBot, screen: Screen) -> None:
    screen.bar.open()
    with qtbot.waitSignal(screen.bar.left):
        QTest.keyClick(screen.bar.field, Qt.Key.Key_Escape)
    assert not screen.bar.isVisible()
    screen.bar.open()
    with qtbot.waitSignal(screen.bar.left):
        screen.bar.findChildren(QPushButton)[0].click()
    with qtbot.assertNotEmitted(screen.bar.left):
        screen.bar.leave()


def test_space_is_a_space_in_the_search(screen: Screen) -> None:
    screen.bar.open()
    QTest.keyClicks(screen.bar.field, "part 2")
    assert screen.bar.field.text() == "part 2"


def test_what_arrives_while_searching_is_found(screen: Screen) -> None:
    assert screen.search("new") == []
    screen.ask("Something new")
    assert screen.viewmodel.view.finds[0].question == 2
    assert screen.bar.list.selected == screen.viewmodel.view.finds[0]


def test_the_search_stays_inside_its_window(screen: Screen) -> None:
    screen.search("part")
    for width, height in ((400, 300), (1920, 1080)):
        screen.window.resize(width, height)
        inside = screen.window.rect().contains(screen.bar.geometry())
        assert inside


def test_without_a_session_nothing_is_found(
    appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    viewmodel = FindViewModel()
    viewmodel.search("a")
    assert viewmodel.view.finds == ()
    bar = FindBar(FindTexts("es"), appearance, viewmodel)
    keep(bar)
    assert bar.field.accessibleName() == "Buscar una parte, un ponente o una pregunta"
    assert FindModel(FindTexts("en")).heard(3) == ""
