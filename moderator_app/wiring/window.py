"""Starts the window: application, preferences, safety net, first screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from moderator_app.desktop.application import SafetyNet, make_application
from moderator_app.desktop.main_window import MainWindow
from moderator_app.diagnostics import log_to
from moderator_app.domain.programme import Programme
from moderator_app.wiring.console import Aim, Console
from moderator_app.wiring.places import Places
from moderator_app.wiring.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Opening:
    """What the window opens with: nothing, a page to review, or a ready programme."""

    page: Path | None = None
    programme: Programme | None = None
    speed: float | None = None
    session: Path | None = None


def run_window(opening: Opening, language: str) -> int:
    """Show the window until it is closed; return the exit code of the program.

    The platform must have been checked: without a screen Qt ends the process.
    """
    places = Places.of_this_person()
    log_to(places.logs)
    application = make_application([])
    preferences = Preferences(places.settings, language, application)
    window = MainWindow(preferences.appearance)
    console = Console(window, preferences, places)
    SafetyNet(application).fell.connect(console.tell_failure)
    _open(console, opening)
    window.show()
    return application.exec()


def _open(console: Console, opening: Opening) -> None:
    aim = Aim(opening.speed, opening.session)
    if opening.session is not None and opening.session.exists():
        console.take_up(str(opening.session))
    elif opening.programme is not None:
        console.run(opening.programme, aim)
    elif opening.page is not None:
        console.bring_file(str(opening.page), aim)
    else:
        console.show_start()
