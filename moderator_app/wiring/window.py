"""Starts the window: application, preferences, safety net, first screen."""

from __future__ import annotations

from moderator_app.desktop.application import make_application
from moderator_app.desktop.garbage import GarbageSearch
from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.safety_net import SafetyNet
from moderator_app.diagnostics.diagnosis import Diagnosis
from moderator_app.wiring.console import Console
from moderator_app.wiring.failure_notice import FailureNotice
from moderator_app.wiring.last_try import LastTry
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
        # From here on its window ends the program, or at once whoever started it:
        # what is in its file is safe, and what is not is tried once more before.
        LastTry(lambda: _is_unsaved(console), console.close, parent=application)
        return application.exec()


def _is_unsaved(console: Console) -> bool:
    show = console.live_show
    return show is not None and show.bridge.newest.saving.unsaved > 0


def _newest_event(console: Console) -> int | None:
    show = console.live_show
    return show.bridge.newest.show.version if show else None
