"""Tests for moderator_app.desktop.start.session_card."""

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.start.session_card import (
    SessionCard,
    SessionCardButton,
    SessionState,
)
from moderator_app.texts.start import StartTexts


@pytest.mark.parametrize("state", list(SessionState))
def test_a_card_is_heard_as_a_person_would_say_it(
    qtbot: QtBot, appearance: Appearance, state: SessionState
) -> None:
    card = SessionCard("a.session", "Cities & climate", state, "today 16:43", "8 parts")
    button = SessionCardButton(appearance, card, StartTexts("en"))
    qtbot.addWidget(button)
    said = button.accessibleName()
    assert "Cities & climate" in said
    assert "today 16:43, 8 parts" in said
    assert said.startswith("Back to the session") is (state is SessionState.LIVE)
    assert not button.grab().isNull()


def test_a_rehearsal_says_so(qtbot: QtBot, appearance: Appearance) -> None:
    card = SessionCard("a", "Cities", SessionState.ENDED, "", is_rehearsal=True)
    button = SessionCardButton(appearance, card, StartTexts("es"))
    qtbot.addWidget(button)
    assert button.accessibleName() == "Cities, Ensayo"


def test_a_live_session_shows_all_of_its_title(
    qtbot: QtBot, appearance: Appearance
) -> None:
    card = SessionCard("a", "a long title " * 5, SessionState.LIVE, "now", "detail")
    button = SessionCardButton(appearance, card, StartTexts("en"))
    qtbot.addWidget(button)
    assert button.heightForWidth(260) > button.heightForWidth(900)


def test_a_session_that_another_window_runs_is_watched(
    qtbot: QtBot, appearance: Appearance
) -> None:
    live = SessionCard("a", "Cities", SessionState.LIVE, "", runs_elsewhere=True)
    button = SessionCardButton(appearance, live, StartTexts("en"))
    qtbot.addWidget(button)
    assert button.accessibleName() == "Watch it, Cities, Open in another window"


def test_a_damaged_session_says_so_before_it_is_opened(
    qtbot: QtBot, appearance: Appearance
) -> None:
    card = SessionCard("a", "Cities", SessionState.LIVE, "", is_damaged=True)
    button = SessionCardButton(appearance, card, StartTexts("en"))
    qtbot.addWidget(button)
    assert button.accessibleName() == "Back to the session, Cities, Damaged"
    assert not button.grab().isNull()
