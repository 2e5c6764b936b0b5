"""A person before the window, in folders of their own."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.main_window import MainWindow
from moderator_app.stores.session_files import SessionKind
from moderator_app.wiring.console import Console
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
        self.window.show()

    @property
    def screen(self) -> QWidget | None:
        return self.window.centralWidget()

    def files(self, kind: SessionKind) -> list[Path]:
        return sorted(self.places.sessions(kind).glob("*.session"))
