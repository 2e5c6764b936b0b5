"""A session in its window, as the program shows it, to be measured."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from moderator_app.desktop.application import make_application
from moderator_app.desktop.countdown.digits import Digits
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.stylesheet import dress_application
from moderator_app.desktop.design.tokens import Theme
from moderator_app.desktop.garbage import GarbageSearch
from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.main_window import MainWindow
from moderator_app.wiring.live_show import LiveShow
from moderator_app.wiring.session import continue_session


def dressed() -> tuple[QApplication, Appearance]:
    """Return the one application and a look, as the program makes them."""
    there, appearance = QApplication.instance(), Appearance()
    application = there if isinstance(there, QApplication) else make_application([])
    GarbageSearch(application)
    appearance.set_theme(Theme.DARK)
    dress_application(application, appearance.look)
    return application, appearance


@dataclass(frozen=True, slots=True)
class Shown:
    """A session in its window, from its file to its digits."""

    show: LiveShow
    live: LiveWindow
    digits: Digits


@contextmanager
def shown_session(path: Path) -> Iterator[Shown]:
    """Show the session in a file as the program does."""
    _, appearance = dressed()
    window, show = MainWindow(appearance), LiveShow(continue_session(path))
    live = show.window("en", appearance, False)
    window.show_screen(live)
    window.show()
    QTest.qWaitForWindowActive(window)
    digits = live.findChild(Digits)
    assert isinstance(digits, Digits)
    yield Shown(show, live, digits)
    window.leave()
    show.close()
