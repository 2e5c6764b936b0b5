"""Takes the window from screen to screen: start, review, live."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.start.session_card import SessionCard, SessionState
from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.domain.programme import Programme
from moderator_app.resource_files import resource
from moderator_app.session.steady_clock import wall_now
from moderator_app.stores.begun import has_begun
from moderator_app.stores.judged_events import NewerSession
from moderator_app.stores.rescue import Rescued
from moderator_app.stores.session_files import InUse, NotASession
from moderator_app.stores.true_path import true_path
from moderator_app.stores.verdict import Damaged
from moderator_app.stores.verifying import CannotRead
from moderator_app.texts.catalogue import LANGUAGES
from moderator_app.texts.no_programme import NoProgrammeTexts
from moderator_app.texts.sessions import SessionsTexts
from moderator_app.texts.ways_on import WaysOnTexts
from moderator_app.wiring.first_keys import toggle_keys
from moderator_app.wiring.opening import PRACTICE, REAL, Aim, Opening
from moderator_app.wiring.places import Places
from moderator_app.wiring.preferences import Preferences
from moderator_app.wiring.recent_sessions import recent_sessions
from moderator_app.wiring.session import RunningSession, continue_or_watch
from moderator_app.wiring.way_on_offer import InEachLanguage, WayOnOffer
from moderator_app.wiring.ways_on import (
    check_sentence,
    lost_session,
    way_on_from_damage,
    way_on_from_gone,
)

if TYPE_CHECKING:
    from moderator_app.desktop.live.live_window import LiveWindow
    from moderator_app.desktop.review.review_screen import ReviewScreen
    from moderator_app.domain.draft import Draft
    from moderator_app.wiring.live_show import LiveShow

SAMPLE = resource("sample_programmes", "metropolis-al-las-webinar-2020-04-03.md")


class Console(QObject):
    """Holds the window and what it shows; no screen waits for another's imports."""

    def __init__(
        self, window: MainWindow, preferences: Preferences, places: Places
    ) -> None:
        super().__init__(window)
        self._window, self._preferences = window, preferences
        self._places = places
        self._aim, self._opening = REAL, Opening()
        self._show: LiveShow | None = None
        self._live: LiveWindow | None = None
        self._review: ReviewScreen | None = None
        self._way_on = WayOnOffer(self)
        self._way_on.session_wanted.connect(self.take_up)
        self._way_on.anew_wanted.connect(self._begin_anew)
        self._way_on.rescued.connect(self._go_on_with_rescued)
        preferences.language_changed.connect(self._speak)
        window.close_wanted.connect(self._ask_to_leave)
        window.closed.connect(self.close)

    @property
    def live_show(self) -> LiveShow | None:
        """The session that is open, if any."""
        return self._show

    def open(self, opening: Opening) -> None:
        """Show what the program was started for.

        Where a real session goes on already, that is offered first: whoever
        starts the program again after a crash wants to be back in it.
        """
        self._opening, aim = opening, opening.aim
        lost = lost_session(aim.file, self._places) if aim.file is not None else None
        if aim.file is not None and has_begun(true_path(aim.file)):
            self.take_up(str(aim.file))
        elif aim.file is not None and lost is not None:
            path = true_path(aim.file)
            self._offer(partial(way_on_from_gone, path, lost, opening.name))
        elif opening.name and aim == REAL:
            self._begin_unless_a_session_goes_on()
        else:
            self._begin_opening()

    def show_start(
        self, problem: str = "", sessions: Sequence[SessionCard] | None = None
    ) -> StartScreen:
        """Offer to bring a page or to go on with a session; say what went wrong.

        ``sessions`` are those on this machine, where they were looked up already.
        """
        self._way_on.withdraw()
        language = self._preferences.language
        languages = sorted(LANGUAGES, key=lambda other: other != language)
        screen = StartScreen(self._preferences.appearance, languages)
        screen.file_brought.connect(self.bring_file)
        screen.text_brought.connect(self.bring_text)
        screen.sample_wanted.connect(self.bring_sample)
        screen.session_chosen.connect(self.take_up)
        screen.language_chosen.connect(self._preferences.choose_language)
        screen.theme_chosen.connect(self._preferences.choose_theme)
        screen.keys_wanted.connect(self._toggle_keys)
        screen.brought_wanted.connect(self._begin_opening)
        self._window.show_screen(screen)
        if sessions is None:
            sessions = recent_sessions(self._places, language)
        screen.show_sessions(sessions)
        screen.show_problem(problem)
        return screen

    def bring_file(self, path: str, aim: Aim = REAL) -> None:
        """Read a file and show what was read, or say why there is nothing."""
        from moderator_app.importers.programme_file import text_of

        self._bring(lambda: text_of(Path(path)), Path(path).name, aim)

    def bring_text(self, text: str, name: str, aim: Aim = REAL) -> None:
        """Read a text that was pasted or dropped."""
        self._bring(lambda: text, name, aim)

    def bring_sample(self) -> None:
        """Read the sample, to practise on."""
        self.bring_file(str(SAMPLE), PRACTICE)

    def begin(self, draft: Draft) -> None:
        """Make a complete draft a session and show it."""
        from moderator_app.domain.draft_programme import Unready, programme_from
        from moderator_app.importers.cities import Cities

        programme = programme_from(draft, Cities.load().guess)
        if not isinstance(programme, Unready):  # the review has seen to that
            self.run(programme, self._aim)

    def run(self, programme: Programme, aim: Aim) -> None:
        """Begin a session of a programme and show it."""
        self._open(lambda: aim.begin(programme, self._places), str(aim.file or ""))

    def take_up(self, path: str) -> None:
        """Go on with the session in a file; watch it where another window runs it."""
        self._open(partial(continue_or_watch, Path(path)), path)

    def take_over(self) -> None:
        """Run the session that was only watched until now."""
        if self._show is not None:
            path = str(self._show.session.file.path)
            self.close()
            self.take_up(path)

    def close(self) -> None:
        """Let go of the session; it stands in its file as it is."""
        if self._show is not None:
            self._show.close()
            self._show = None

    def _begin_opening(self) -> None:
        opening = self._opening
        if opening.programme is not None:
            self.run(opening.programme, opening.aim)
        elif opening.page is not None:
            self.bring_file(str(opening.page), opening.aim)
        else:
            self.show_start()

    def _begin_unless_a_session_goes_on(self) -> None:
        cards = recent_sessions(self._places, self._preferences.language)
        if any(c.state is SessionState.LIVE and not c.is_rehearsal for c in cards):
            self.show_start(sessions=cards).offer_brought(self._opening.name)
        else:
            self._begin_opening()

    def _toggle_keys(self) -> None:
        toggle_keys(self._window, self._preferences)

    def _bring(self, text: Callable[[], str], name: str, aim: Aim) -> None:
        from moderator_app.domain.draft_day import with_day_noticed
        from moderator_app.importers.no_programme import NoProgramme
        from moderator_app.importers.no_programme_words import no_programme_sentence
        from moderator_app.importers.programme_file import read_text

        self._aim = aim
        try:
            page = text()
            draft = read_text(page, Path(name).suffix)
        except NoProgramme as error:
            texts = NoProgrammeTexts(self._preferences.language)
            self.show_start(no_programme_sentence(error, name, texts))
            return
        if aim.speed is None:  # a rehearsal has its own day
            draft = with_day_noticed(draft, wall_now())
        self._show_review(draft, page, name)

    def _show_review(self, draft: Draft, page: str, name: str) -> None:
        from moderator_app.desktop.review.review_screen import ReviewScreen
        from moderator_app.importers.cities import Cities
        from moderator_app.wiring.saving import save_programme

        self._review = screen = ReviewScreen(
            self._preferences.appearance,
            self._preferences.language,
            _today,
            Cities.load().guess,
        )
        screen.accepted.connect(self.begin)
        screen.save_wanted.connect(partial(save_programme, screen))
        screen.cancelled.connect(self.show_start)
        screen.language_chosen.connect(self._preferences.choose_language)
        screen.theme_chosen.connect(self._preferences.choose_theme)
        screen.keys_wanted.connect(self._toggle_keys)
        self._window.show_screen(screen)
        screen.show_draft(draft, page, name)

    def _open(self, opened: Callable[[], RunningSession], path: str) -> None:
        from moderator_app.wiring.live_show import LiveShow

        texts = SessionsTexts(self._preferences.language)
        try:
            session = opened()
        except Damaged as damaged:
            page = self._opening.name
            self._offer(partial(way_on_from_damage, damaged.path, page))
        except NewerSession:
            self.show_start(texts.newer(path))
        except CannotRead as error:
            self.show_start(texts.cannot_read(path, str(error)))
        except (NotASession, FileNotFoundError):
            self.show_start(texts.not_a_session(path))
        except (InUse, FileExistsError) as error:
            self.show_start(texts.cannot_write(str(error)))
        else:
            self._places.remember(session.file.path)
            self._show = LiveShow(session, self)
            self._show_live(self._show)

    def _offer(self, way_on: InEachLanguage) -> None:
        screen = self.show_start()
        self._way_on.show_on(screen, self._preferences.language, way_on)

    def _begin_anew(self, path: Path) -> None:
        aim = replace(self._opening.aim, file=path)
        self._opening = replace(self._opening, aim=aim)
        self._begin_opening()

    def _go_on_with_rescued(self, path: Path, rescued: Rescued) -> None:
        self.take_up(str(path))
        if self._live is not None:
            language = self._preferences.language
            said = check_sentence(rescued, path, language)
            self._live.warn(said, WaysOnTexts(language).checked())

    def _show_live(self, show: LiveShow) -> None:
        from moderator_app.wiring.saving import save_table

        preferences = self._preferences
        live = show.window(
            preferences.language, preferences.appearance, preferences.page_down_is_next
        )
        live.draft_text = self._live.draft_text if self._live else ""
        live.language_wanted.connect(preferences.choose_language)
        live.theme_wanted.connect(preferences.choose_theme)
        live.page_down_wanted.connect(preferences.choose_page_down)
        live.leave_wanted.connect(self._window.leave)
        live.take_over_wanted.connect(self.take_over)
        live.csv_wanted.connect(partial(save_table, live, show, preferences.language))
        self._live = live
        self._window.show_screen(live, lambda: show.may_close)

    def _speak(self) -> None:
        screen, language = self._window.centralWidget(), self._preferences.language
        if isinstance(screen, StartScreen):
            screen.show_language(language)
            screen.show_sessions(recent_sessions(self._places, language))
            self._way_on.show_again(screen, language)
        elif screen is self._review and self._review is not None:
            self._review.show_language(language)
        elif self._show is not None:
            self._show_live(self._show)

    def _ask_to_leave(self) -> None:
        if self._live is not None:
            self._live.ask_to_leave()


def _today() -> date:
    return wall_now().date()
