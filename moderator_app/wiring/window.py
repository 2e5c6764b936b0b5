"""Starts the window: application, preferences, safety net, first screen."""

from __future__ import annotations

import signal

from moderator_app.desktop.application import SafetyNet, make_application
from moderator_app.desktop.main_window import MainWindow
from moderator_app.diagnostics import log_to
from moderator_app.wiring.console import Console
from moderator_app.wiring.opening import Opening
from moderator_app.wiring.places import Places
from moderator_app.wiring.preferences import Preferences


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
    console.open(opening)
    window.show()
    # From here on nothing ends the program but its window, or Ctrl+C where it
    # was started: every act is in its file already.
    SafetyNet(application).fell.connect(console.tell_failure)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return application.exec()
