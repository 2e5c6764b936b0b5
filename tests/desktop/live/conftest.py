"""Live sessions that are gone when their test is over, with their key maps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from moderator_app.desktop.design.appearance import Appearance
    from tests.desktop.live.live_session import LiveSession


@pytest.fixture
def opened(
    qtbot: QtBot, appearance: Appearance
) -> Iterator[Callable[..., LiveSession]]:
    # Imported here: this file is read also where Qt cannot be loaded.
    from tests.desktop.live.live_session import LiveSession

    sessions: list[LiveSession] = []

    def open_session(**options: Any) -> LiveSession:
        session = LiveSession(appearance, **options)
        sessions.append(session)
        qtbot.waitUntil(session.window.isActiveWindow)
        return session

    yield open_session
    for session in sessions:
        session.close()


@pytest.fixture
def session(opened: Callable[..., LiveSession]) -> LiveSession:
    return opened()
