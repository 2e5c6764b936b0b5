"""Tests for moderator_app.desktop.live.watch_notices, in a window that watches."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from moderator_app.desktop.bands.band import BandKind
from moderator_app.desktop.design.action_button import ActionButton
from moderator_app.desktop.keys_strip import KeysStrip
from moderator_app.domain.refusals import Refusal
from moderator_app.texts.refusals import RefusalTexts
from tests.desktop.live.live_session import LiveSession

NO = RefusalTexts("en").refusal(Refusal.WATCHING)


@pytest.fixture
def watching(opened: Callable[..., LiveSession]) -> LiveSession:
    return opened(is_watching=True)


def band(session: LiveSession) -> str:
    """Return what the band of a window that watches says."""
    return session.window.bands.bands[BandKind.WATCHING].accessibleName()


def be_free(watching: LiveSession, is_free: bool) -> None:
    """Let the window that runs the session go, or come."""
    watching.is_free = is_free
    watching.lanes.pass_by(2)


def test_a_window_that_watches_says_so_all_the_time(watching: LiveSession) -> None:
    assert watching.window.bands.isVisible()
    assert band(watching) == (
        "Another window runs this session; this one only watches. "
        "Close the other one to take over here."
    )
    assert "The keys go to: WATCHING" in [
        widget.accessibleName() for widget in watching.window.findChildren(KeysStrip)
    ]


def test_what_it_cannot_do_is_not_offered(watching: LiveSession) -> None:
    row = watching.window.centre.acts_row
    offered = [b for b in row.findChildren(ActionButton) if b.isEnabled()]
    assert offered == [row.menu_button]
    buttons = watching.window.centre.findChildren(ActionButton)
    (start,) = [b for b in buttons if b.accessibleName().startswith("Start")]
    assert not start.isEnabled()


def test_a_window_that_runs_its_session_does_not(session: LiveSession) -> None:
    assert not session.window.bands.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_H, Qt.Key.Key_Plus])
def test_its_keys_are_answered_with_the_reason(
    watching: LiveSession, key: Qt.Key
) -> None:
    watching.press(key)
    assert watching.notices == [NO]
    assert watching.live is None


def test_it_takes_no_question(
    watching: LiveSession,
) -> None:
    watching.press(Qt.Key.Key_Q)
    assert watching.notices == [NO]
    field = watching.window.sides.questions.field
    assert not field.isEnabled()
    assert field.placeholderText() == "No question is logged here."


def test_once_nobody_runs_it_one_key_takes_over(watching: LiveSession) -> None:
    wanted: list[bool] = []
    watching.window.take_over_wanted.connect(lambda: wanted.append(True))
    be_free(watching, True)
    assert watching.notices == ["Nobody runs this session now. Run it here?"]
    assert band(watching).startswith("Nobody runs this session now.")
    watching.press(Qt.Key.Key_Escape)
    watching.press(Qt.Key.Key_Space)
    assert watching.notices == ["Nobody runs this session now. Run it here?"]
    watching.press(Qt.Key.Key_1)
    assert wanted == [True]


def test_what_somebody_else_took_over_is_not_offered(watching: LiveSession) -> None:
    be_free(watching, True)
    be_free(watching, False)
    assert watching.notices == []
    assert band(watching).startswith("Another window runs this session;")


def test_what_cannot_be_read_any_more_is_not_taken_for_the_truth(
    watching: LiveSession,
) -> None:
    watching.log.is_away = True
    watching.lanes.pass_by(1)
    assert "what is shown may be old" in band(watching)
    watching.log.is_away = False
    watching.lanes.pass_by(1)
    assert band(watching).startswith("Another window runs this session;")
