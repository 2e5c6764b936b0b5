"""A person before the window, in folders of their own."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.domain.programme import Programme
from moderator_app.stores.session_files import SessionKind
from moderator_app.wiring.console import Console
from moderator_app.wiring.opening import Aim, Opening
from moderator_app.wiring.places import Places
from moderator_app.wiring.preferences import Preferences


class Seat:
    """A person before the window."""

    def __init__(self, folder: Path, qtbot: QtBot, qapp: QApplication) -> None:
        self.places = Places(folder / "data", folder / "config", folder / "logs")
        self.preferences = Preferences(self.places.settings, "en", qapp)
        self.window = MainWindow(self.preferences.appearance)
        qtbot.addWidget(self.window)
        self.console = Console(self.window, self.preferences, self.places)
        self._qtbot = qtbot

    def open(self, opening: Opening) -> None:
        """Start the program for something, and wait until it is there."""
        self.console.open(opening)
        self.wait()

    def run(self, programme: Programme, aim: Aim) -> None:
        """Begin a session, and wait until it is shown."""
        self.console.run(programme, aim)
        self.wait()

    def take_up(self, path: Path) -> None:
        """Go on with a session, and wait until it is shown or why not."""
        self.console.take_up(str(path))
        self.wait()

    def see_start(self) -> StartScreen:
        """Return the start screen once all sessions are on it."""
        screen = self.console.show_start()
        self.wait()
        return screen

    def wait(self) -> None:
        """Wait until nothing is on its way to the screen."""
        self._qtbot.waitUntil(lambda: not self.console.is_busy)

    @property
    def screen(self) -> QWidget | None:
        return self.window.centralWidget()

    def files(self, kind: SessionKind) -> list[Path]:
        return sorted(self.places.sessions(kind).glob("*.session"))
