"""A programme that was rescued without proof is told of where its session opens.

Tests for moderator_app.wiring.live_show.
"""

from pathlib import Path

from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.stores.rescue import rescue
from moderator_app.wiring.live_show import LiveShow
from moderator_app.wiring.session import continue_session
from tests.stores.sessions import closed, writing_over


def windows_of(path: Path, qtbot: QtBot) -> tuple[list[str], list[str]]:
    """Return the notices in the first window onto a session and in the next."""
    show = LiveShow(continue_session(path))

    def notices() -> list[str]:
        window: LiveWindow = show.window("en", Appearance(), False)
        qtbot.addWidget(window)
        return [notice.text for notice in window.board.notices]

    told = notices(), notices()
    show.close()
    return told


def test_it_is_told_once(tmp_path: Path, qtbot: QtBot) -> None:
    path = closed(tmp_path / "a.session")
    with writing_over(path) as db:
        db.execute("update event set body = replace(body, 'Green', 'Groan')")
    new = tmp_path / "new.session"
    rescue(path, new)
    first, second = windows_of(new, qtbot)
    assert any("without proof" in text for text in first)
    assert not any("without proof" in text for text in second)


def test_a_proven_one_is_no_news(tmp_path: Path, qtbot: QtBot) -> None:
    first, _ = windows_of(closed(tmp_path / "a.session"), qtbot)
    assert not any("without proof" in text for text in first)
