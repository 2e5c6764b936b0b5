"""Tests for the question on air on the screen.

Its modules: moderator_app.desktop.on_air.on_air_panel,
moderator_app.desktop.on_air.on_air_viewmodel,
moderator_app.desktop.on_air.following_questions,
moderator_app.desktop.on_air.reading_text,
moderator_app.desktop.on_air.best_question_panel.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.on_air.best_question_panel import BestQuestionPanel
from moderator_app.desktop.on_air.on_air_panel import OnAirPanel
from moderator_app.desktop.on_air.on_air_viewmodel import (
    BestQuestionViewModel,
    OnAirViewModel,
)
from moderator_app.domain.commands import Ask, Command, PutOnAir
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.texts.questions import QuestionTexts
from tests.builders import Hour, the_seed_hour
from tests.desktop.published import published

ONE = QuestionNumber(1)
WORDS = {
    1: Words("How is it <b>paid</b>?", "Ana & Co"),
    2: Words("Why " * 60),
    3: Words("x" * 5000),
}
ENGLISH = QuestionTexts("en")
Show = Callable[[QWidget], list[str]]


@pytest.fixture
def show(keep: Callable[[QWidget], None]) -> Show:
    """Show a panel and tell what is to be seen on it."""

    def shown(panel: QWidget) -> list[str]:
        keep(panel)
        panel.resize(408, 572)
        panel.show()
        assert not panel.grab().isNull()
        labels = panel.findChildren(QLabel)
        return [label.accessibleName() for label in labels if label.isVisible()]

    return shown


def an_hour(*commands: Command) -> Hour:
    hour = Hour.of(the_seed_hour()).act("0:00", Ask("a"), Ask("b"), Ask("c"))
    return hour.act("1:00", *commands).look("2:05")


def on_air(appearance: Appearance, hour: Hour) -> OnAirPanel:
    viewmodel = OnAirViewModel()
    panel = OnAirPanel(ENGLISH, appearance, viewmodel)
    viewmodel.setParent(panel)
    viewmodel.refresh(published(hour, WORDS), hour.now)
    return panel


def best(appearance: Appearance, hour: Hour) -> BestQuestionPanel:
    viewmodel = BestQuestionViewModel()
    panel = BestQuestionPanel(ENGLISH, appearance, viewmodel)
    viewmodel.setParent(panel)
    viewmodel.refresh(published(hour, WORDS), hour.now)
    return panel


def test_the_question_on_air_is_shown_with_asker_and_time(
    appearance: Appearance, show: Show
) -> None:
    seen = show(on_air(appearance, an_hour(PutOnAir(ONE))))
    assert "How is it <b>paid</b>?" in seen
    assert "Ana & Co" in seen
    assert "for everyone" in seen
    assert "On air 1:05" in seen
    assert {"The next two", "no. 2", "no. 3"} <= set(seen)


def test_without_one_on_air_the_key_to_the_next_is_named(
    appearance: Appearance, show: Show
) -> None:
    seen = show(on_air(appearance, an_hour()))
    assert "No question is on air" in seen
    assert "A puts the next one on air." in seen
    assert not any(name.startswith("On air") for name in seen)


def test_with_no_question_at_all_nothing_is_promised(
    appearance: Appearance, show: Show
) -> None:
    seen = show(on_air(appearance, Hour.of(the_seed_hour())))
    assert "None is waiting" in seen
    assert "A puts the next one on air." not in seen


def test_a_word_of_5000_letters_widens_nothing(
    appearance: Appearance, show: Show
) -> None:
    panel = on_air(appearance, an_hour(PutOnAir(QuestionNumber(3))))
    show(panel)
    assert panel.width() == 408
    assert panel.minimumSizeHint().width() <= 408


def test_in_a_low_place_only_what_is_read_stands(
    appearance: Appearance, show: Show
) -> None:
    panel = on_air(appearance, an_hour(PutOnAir(ONE)))
    panel._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    show(panel)
    panel.resize(600, 290)
    assert not panel._following.isVisible()
    panel.resize(600, 572)
    assert panel._following.isVisible()


def test_the_best_question_is_shown_large_with_its_number(
    appearance: Appearance, show: Show
) -> None:
    seen = show(best(appearance, an_hour()))
    assert {"How is it <b>paid</b>?", "no. 1", "Ana & Co"} <= set(seen)


def test_without_a_question_it_says_how_to_log_one(
    appearance: Appearance, show: Show
) -> None:
    seen = show(best(appearance, Hour.of(the_seed_hour())))
    assert "No question for the round yet: Q logs one" in seen


def test_panels_made_anew_show_what_is_known_at_once(
    appearance: Appearance, show: Show
) -> None:
    viewmodel, hour = OnAirViewModel(), an_hour(PutOnAir(ONE))
    viewmodel.refresh(published(hour, WORDS), hour.now)
    seen = show(OnAirPanel(QuestionTexts("es"), appearance, viewmodel))
    assert "Al aire 1:05" in seen
