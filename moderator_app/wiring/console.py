"""Takes the window from screen to screen: start, review, live."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.domain.programme import Programme
from moderator_app.resource_files import resource
from moderator_app.session.steady_clock import wall_now
from moderator_app.stores.verdict import Damaged
from moderator_app.texts.catalogue import LANGUAGES
from moderator_app.texts.no_programme import NoProgrammeTexts
from moderator_app.texts.sessions import SessionsTexts
from moderator_app.texts.start import StartTexts
from moderator_app.texts.ways_on import WaysOnTexts
from moderator_app.wiring.errands import Errands
from moderator_app.wiring.file_state import FileState, state_of
from moderator_app.wiring.first_keys import toggle_keys
from moderator_app.wiring.opening import PRACTICE, REAL, Aim, Opening
from moderator_app.wiring.places import Places
from moderator_app.wiring.preferences import Preferences
from moderator_app.wiring.recent_sessions import goes_on_for_real
from moderator_app.wiring.session import continue_or_watch
from moderator_app.wiring.session_opener import WAIT_MS, Opened
from moderator_app.wiring.session_search import SessionSearch
from moderator_app.wiring.session_stage import SessionStage
from moderator_app.wiring.way_on_offer import InEachLanguage, WayOnOffer, looked_up
from moderator_app.wiring.ways_on import way_on_from_damage, way_on_from_gone
from moderator_app.wiring.why_not_opened import why_not_opened

if TYPE_CHECKING:
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
        self._window, self._preferences, self._places = window, preferences, places
        self._aim, self._opening = REAL, Opening()
        self._errands = Errands(self)
        self._search = SessionSearch(places, self._errands, self)
        self._search.found.connect(self._show_found)
        self._stage = SessionStage(window, preferences, places, self._errands)
        self._stage.failed.connect(self._say_why_not)
        self._stage.took_long.connect(self._say_opening)
        self._is_undecided = False  # whether a session goes on that comes first
        self._wanted = ""  # what is opened, as it is called
        self._review: ReviewScreen | None = None
        self._way_on = WayOnOffer(self._errands, self)
        self._way_on.session_wanted.connect(self.take_up)
        self._way_on.anew_wanted.connect(self._begin_anew)
        self._way_on.rescued.connect(self._go_on_with_rescued)
        preferences.language_changed.connect(self._speak)
        window.close_wanted.connect(self._ask_to_leave)
        window.closed.connect(self.close)

    @property
    def live_show(self) -> LiveShow | None:
        """The session that is open, if any."""
        return self._stage.show

    @property
    def is_busy(self) -> bool:
        """Whether anything is still on its way to the screen."""
        return self._errands.is_busy or self._stage.is_opening

    def open(self, opening: Opening) -> None:
        """Show what the program was started for.

        Where a real session goes on already, that is offered first: whoever
        starts the program again after a crash wants to be back in it.
        """
        self._opening, aim = opening, opening.aim
        self._is_undecided = True
        QTimer.singleShot(WAIT_MS, self, self._show_anything)
        if aim.file is not None:
            self._wanted = str(aim.file)
            state = partial(state_of, aim.file, self._places)
            self._errands.run(state, self._open_file, self._say_why_not)
        elif opening.name and aim == REAL:
            self._search.begin()  # and see whether one goes on
        else:
            self._begin_opening()

    def show_start(self, problem: str = "") -> StartScreen:
        """Offer to bring a page or to go on with a session; say what went wrong."""
        self._search.begin()
        return self._start_screen(problem)

    def _start_screen(self, problem: str = "") -> StartScreen:
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
        self._show_cards(screen)
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
        self._open(partial(aim.begin, programme, self._places), programme.title)

    def take_up(self, path: str) -> None:
        """Go on with the session in a file; watch it where another window runs it."""
        self._open(partial(continue_or_watch, Path(path)), path)

    def take_over(self) -> None:
        """Run the session that was only watched until now."""
        self._stage.take_over()

    def close(self) -> None:
        """Let go of the session; it stands in its file as it is."""
        self._stage.close()

    def _open_file(self, state: FileState) -> None:
        path, name = state.path, self._opening.name
        if state.has_begun:
            self.take_up(str(path))
        elif state.lost is not None:
            self._offer(partial(way_on_from_gone, path, state.lost, name))
        else:
            self._begin_opening()

    def _show_anything(self) -> None:
        if self._window.centralWidget() is None:
            self._start_screen()
            self._say_opening()

    def _begin_opening(self) -> None:
        self._is_undecided = False
        opening = self._opening
        if opening.programme is not None:
            self.run(opening.programme, opening.aim)
        elif opening.page is not None:
            self.bring_file(str(opening.page), opening.aim)
        else:
            self.show_start()

    def _show_found(self) -> None:
        """Show the sessions that are known by now; decide what comes first."""
        screen = self._window.centralWidget()
        cards = self._search.cards(self._preferences.language)
        is_undecided, self._is_undecided = self._is_undecided, False
        if is_undecided and any(map(goes_on_for_real, cards)):
            self._start_screen().offer_brought(self._opening.name)
        elif is_undecided and self._search.is_complete:
            self._begin_opening()
        else:
            self._is_undecided = is_undecided
            if isinstance(screen, StartScreen):
                self._show_cards(screen)

    def _show_cards(self, screen: StartScreen) -> None:
        cards = self._search.cards(self._preferences.language)
        screen.show_sessions(cards, is_complete=self._search.is_complete)

    def _toggle_keys(self) -> None:
        toggle_keys(self._window, self._preferences)

    def _bring(self, text: Callable[[], str], name: str, aim: Aim) -> None:
        from moderator_app.domain.draft_day import with_day_noticed
        from moderator_app.importers.no_programme import NoProgramme
        from moderator_app.importers.no_programme_words import no_programme_sentence
        from moderator_app.importers.programme_file import read_text

        self._aim, self._is_undecided = aim, False
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
            lambda: wall_now().date(),
            Cities.load().guess,
        )
        screen.accepted.connect(self.begin)
        screen.save_wanted.connect(partial(save_programme, screen, self._errands))
        screen.cancelled.connect(self.show_start)
        screen.language_chosen.connect(self._preferences.choose_language)
        screen.theme_chosen.connect(self._preferences.choose_theme)
        screen.keys_wanted.connect(self._toggle_keys)
        self._window.show_screen(screen)
        screen.show_draft(draft, page, name)

    def _open(self, opened: Opened, name: str) -> None:
        self._is_undecided, self._wanted = False, name
        self._search.end()
        self._stage.open(opened)

    def _say_why_not(self, error: Exception) -> None:
        self._is_undecided = False
        if isinstance(error, Damaged):
            self._offer(partial(way_on_from_damage, error.path, self._opening.name))
        else:
            texts = SessionsTexts(self._preferences.language)
            self.show_start(why_not_opened(self._wanted, error, texts))

    def _say_opening(self) -> None:
        sentence = StartTexts(self._preferences.language).opening()
        screen = self._window.centralWidget()
        if isinstance(screen, StartScreen):
            screen.show_doing(sentence)
        elif screen is self._review and self._review is not None:
            self._review.tell(sentence)

    def _offer(self, way_on: InEachLanguage) -> None:
        self._errands.run(
            partial(looked_up, way_on), self._show_way_on, self._say_why_not
        )

    def _show_way_on(self, way_on: InEachLanguage) -> None:
        self._is_undecided = False
        screen, language = self.show_start(), self._preferences.language
        self._way_on.show_on(screen, language, way_on)

    def _begin_anew(self, path: Path) -> None:
        aim = replace(self._opening.aim, file=path)
        self._opening = replace(self._opening, aim=aim)
        self._begin_opening()

    def _go_on_with_rescued(self, path: Path, said: str) -> None:
        noted = WaysOnTexts(self._preferences.language).checked()
        opened = partial(continue_or_watch, path)
        self._stage.open(opened, lambda live: live.warn(said, noted))

    def _speak(self) -> None:
        screen, language = self._window.centralWidget(), self._preferences.language
        if isinstance(screen, StartScreen):
            screen.show_language(language)
            self._show_cards(screen)
            self._way_on.show_again(screen, language)
        elif screen is self._review and self._review is not None:
            self._review.show_language(language)
        else:
            self._stage.speak()

    def _ask_to_leave(self) -> None:
        if self._stage.live is not None:
            self._stage.live.ask_to_leave()
