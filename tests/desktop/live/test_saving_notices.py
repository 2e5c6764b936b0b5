"""Tests for moderator_app.desktop.live.saving_notices, and the mark in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.bands.band import BandKind
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.live.live_options import LiveOptions
from moderator_app.domain.commands import GoNext
from moderator_app.session.saving import SAVED, Saving, Trouble
from tests.desktop.live.live_session import LiveSession

FULL = Saving(2, Trouble.FULL)


def show(session: LiveSession, saving: Saving) -> None:
    """Let the session tell how its saving stands."""
    session.bridge.changed.emit(replace(session.bridge.newest, saving=saving))


def places(session: LiveSession) -> list[QRect]:
    window = session.window
    parts: list[QWidget] = [window.centre, window.sides.left, window.sides.right]
    parts += window.centre.findChildren(QWidget)
    return [
        QRect(part.mapTo(window, part.rect().topLeft()), part.size()) for part in parts
    ]


@pytest.mark.parametrize("size", [(900, 640), (1024, 700), (1280, 720), (1920, 1080)])
def test_the_mark_moves_nothing_of_what_is_worked_with(
    session: LiveSession, appearance: Appearance, size: tuple[int, int]
) -> None:
    session.window.resize(*size)
    appearance.set_window_size(*size)
    session.act("0:00", GoNext())
    before = places(session)
    show(session, FULL)
    assert session.window.bands.isVisible()
    assert session.window.bands.width() == size[0]
    assert places(session) == before


@pytest.mark.parametrize("is_rehearsal", [False, True])
def test_the_mark_is_there_until_all_is_saved(
    opened: Callable[..., LiveSession], is_rehearsal: bool
) -> None:
    session = opened(options=LiveOptions(is_rehearsal=is_rehearsal))
    band = session.window.bands.bands[BandKind.UNSAVED]
    show(session, FULL)
    session.press(Qt.Key.Key_Escape)
    assert band.isVisible()
    assert not any("· saved" in heard for heard in session.heard)
    assert any("· not saved" in heard for heard in session.heard)
    show(session, SAVED)
    assert not band.isVisible()
    assert session.notices == ["All is saved again."]
    assert any("· saved" in heard for heard in session.heard)


def test_nothing_is_said_where_nothing_was_wrong(session: LiveSession) -> None:
    show(session, SAVED)
    assert session.notices == []


def test_a_question_in_memory_alone_is_not_called_logged(session: LiveSession) -> None:
    session.bridge.ask("Why?")
    show(session, FULL)
    assert session.notices == ["Question 1 is noted; it is not saved yet."]
    show(session, SAVED)
    assert session.notices == ["Question 1 is logged.", "All is saved again."]


def test_leaving_tells_what_would_be_lost_as_it_stands(session: LiveSession) -> None:
    session.window.ask_to_leave()
    assert session.notices[0].startswith("Close the window? The session goes on")
    show(session, FULL)
    assert session.notices[0].startswith("Close the window? 2 acts are only in memory")
    show(session, SAVED)
    assert session.notices[0].startswith("Close the window? The session goes on")
    session.press(Qt.Key.Key_1)
    assert session.notices == ["All is saved again."]


@pytest.mark.parametrize("is_rehearsal", [False, True])
@pytest.mark.parametrize("size", [(900, 640), (1280, 720)])
def test_the_sheet_of_keys_leaves_the_mark_in_sight(
    opened: Callable[..., LiveSession],
    appearance: Appearance,
    size: tuple[int, int],
    is_rehearsal: bool,
) -> None:
    session = opened(options=LiveOptions(is_rehearsal=is_rehearsal))
    session.window.resize(*size)
    session.press(Qt.Key.Key_F1)
    show(session, FULL)
    sheet, bands = session.window.sheet.geometry(), session.window.bands.geometry()
    assert not sheet.intersects(bands)
    assert session.window.rect().contains(sheet)
