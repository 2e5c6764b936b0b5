"""Starts the window: application, preferences, safety net, first screen."""

from __future__ import annotations

import signal

from moderator_app.desktop.application import make_application
from moderator_app.desktop.garbage import GarbageSearch
from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.safety_net import SafetyNet
from moderator_app.diagnostics.diagnosis import Diagnosis
from moderator_app.wiring.console import Console
from moderator_app.wiring.failure_notice import FailureNotice
from moderator_app.wiring.opening import Opening
from moderator_app.wiring.places import Places
from moderator_app.wiring.preferences import Preferences


def run_window(opening: Opening, language: str) -> int:
    """Show the window until it is closed; return the exit code of the program.

    The platform must have been checked: without a screen Qt ends the process.
    """
    places, net = Places.of_this_person(), SafetyNet()
    with Diagnosis(places.logs, net.catch) as diagnosis:
        application = make_application([])
        GarbageSearch(application)
        preferences = Preferences(places.settings, language, application)
        window = MainWindow(preferences.appearance)
        notice = FailureNotice(window, lambda: preferences.language, places.logs)
        net.fell.connect(notice.tell)
        console = Console(window, preferences, places)
        diagnosis.outermost.newest_event = lambda: _newest_event(console)
        console.open(opening)
        # From here on nothing ends the program but its window, or Ctrl+C where it
        # was started: every act is in its file already.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        return application.exec()


def _newest_event(console: Console) -> int | None:
    show = console.live_show
    return show.bridge.newest.show.version if show else None
