"""The session that is open, and the live window onto it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from moderator_app.desktop.main_window import MainWindow
from moderator_app.wiring.errands import Errands
from moderator_app.wiring.places import Places
from moderator_app.wiring.preferences import Preferences
from moderator_app.wiring.session import RunningSession, continue_or_watch
from moderator_app.wiring.session_opener import WAIT_MS, Opened, SessionOpener

if TYPE_CHECKING:
    from moderator_app.desktop.live.live_window import LiveWindow
    from moderator_app.wiring.live_show import LiveShow


class SessionStage(QObject):
    """Opens a session beside the windows' thread, then shows it; one at a time."""

    failed = Signal(object)  # Exception
    took_long = Signal()

    def __init__(
        self,
        window: MainWindow,
        preferences: Preferences,
        places: Places,
        errands: Errands,
    ) -> None:
        super().__init__(window)
        self._window, self._preferences, self._places = window, preferences, places
        self._errands = errands
        self._opener = SessionOpener(errands, self)
        self._opener.opened.connect(self._run)
        self._opener.failed.connect(self.failed)
        self._opener.took_long.connect(self.took_long)
        self.show: LiveShow | None = None
        self.live: LiveWindow | None = None
        self._is_shown = False
        self._then: Callable[[LiveWindow], None] | None = None

    @property
    def is_opening(self) -> bool:
        """Whether a session is on its way to the screen."""
        return self._opener.is_busy or (self.show is not None and not self._is_shown)

    def open(
        self, opened: Opened, then: Callable[[LiveWindow], None] | None = None
    ) -> None:
        """Open a session and show it, unless one is open or on its way.

        What comes ``then`` is done once its window is shown.
        """
        if self.show is None and not self.is_opening:
            self._then = then
            self._opener.open(partial(_remembered, opened, self._places))

    def take_over(self) -> None:
        """Run the session that was only watched until now."""
        if self.show is not None:
            path = self.show.session.file.path
            self.close()
            self.open(partial(continue_or_watch, path))

    def speak(self) -> None:
        """Show the session in the language that is chosen now."""
        if self._is_shown:
            self._present()

    def close(self) -> None:
        """Let go of the session; it stands in its file as it is."""
        self._opener.give_up()
        self._is_shown = False
        if self.show is not None:
            self.show.close()
            self.show = None

    def _run(self, session: RunningSession) -> None:
        from moderator_app.wiring.live_show import LiveShow

        self.show = show = LiveShow(session, self)
        show.place.moved.connect(self._places.remember)
        if not show.bridge.newest.saving.unsaved:
            self._present()
            return
        # Its file is being made. What is true of it is known in a moment.
        show.bridge.changed.connect(partial(self._present_first, show))
        first = partial(self._present_first, show, None)
        QTimer.singleShot(WAIT_MS, show, first)

    def _present_first(self, show: LiveShow, _: object) -> None:
        if self.show is show and not self._is_shown:
            self._present()

    def _present(self) -> None:
        from moderator_app.wiring.saving import save_table

        show, preferences = self.show, self._preferences
        if show is None:
            return
        language = preferences.language
        live = show.window(
            language, preferences.appearance, preferences.page_down_is_next
        )
        live.draft_text = self.live.draft_text if self.live else ""
        live.language_wanted.connect(preferences.choose_language)
        live.theme_wanted.connect(preferences.choose_theme)
        live.page_down_wanted.connect(preferences.choose_page_down)
        live.leave_wanted.connect(self._window.leave)
        live.take_over_wanted.connect(self.take_over)
        live.csv_wanted.connect(
            partial(save_table, live, show, language, self._errands)
        )
        self.live, self._is_shown = live, True
        self._window.show_screen(live, lambda: show.may_close)
        if self._then is not None:
            then, self._then = self._then, None
            then(live)


def _remembered(opened: Opened, places: Places) -> RunningSession:
    session = opened()
    places.remember(Path(session.file.path))
    return session
