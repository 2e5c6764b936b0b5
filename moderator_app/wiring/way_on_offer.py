"""Offers on the start screen how a session that is damaged or gone goes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.session.outermost import report
from moderator_app.session.ports import NotSaved
from moderator_app.session.saving import Trouble
from moderator_app.stores.rescue import NothingWhole
from moderator_app.texts.catalogue import LANGUAGES
from moderator_app.texts.rescue import RescueTexts
from moderator_app.texts.sessions import SessionsTexts
from moderator_app.wiring.damage import rescued_beside
from moderator_app.wiring.errands import Errands
from moderator_app.wiring.ways_on import Step, WayOn, check_sentence, room_for_new

InEachLanguage: TypeAlias = Callable[[str], WayOn]


class WayOnOffer(QObject):
    """Does what was offered, once somebody takes it."""

    session_wanted = Signal(str)  # its path
    anew_wanted = Signal(object)  # the Path of the file to begin in
    rescued = Signal(object, str)  # its new Path, and what to look at there

    def __init__(self, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._errands, self._is_rescuing = errands, False
        self._offered: InEachLanguage | None = None

    def show_on(
        self, screen: StartScreen, language: str, way_on: InEachLanguage
    ) -> None:
        """Say what is wrong, and what is offered."""
        self._offered = way_on
        way = way_on(language)
        screen.offer_way_on(way.headline, way.explanation, way.words)
        screen.rescue_wanted.connect(lambda: self._take(way, screen, language))

    def show_again(self, screen: StartScreen, language: str) -> bool:
        """Say the same in another language; False where nothing was offered."""
        if self._offered is None:
            return False
        way = self._offered(language)
        screen.offer_way_on(way.headline, way.explanation, way.words)
        return True

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self._offered = None

    def _take(self, way: WayOn, screen: StartScreen, language: str) -> None:
        match way.step:
            case Step.RESCUE:
                self._rescue(way.path, screen, language)
            case Step.GO_ON:
                self.session_wanted.emit(str(way.path))
            case Step.REPLACE if way.path.exists():  # it was put back meanwhile
                self.session_wanted.emit(str(way.path))
            case Step.REPLACE | Step.ANEW:
                self.anew_wanted.emit(room_for_new(way.path))
            case Step.NONE:
                pass

    def _rescue(self, path: Path, screen: StartScreen, language: str) -> None:
        def say_why_not(error: Exception) -> None:
            self._is_rescuing = False
            if isValid(screen):
                screen.show_problem(why_not_rescued(path, error, language))

        if not self._is_rescuing:
            self._is_rescuing, rescued = True, partial(_rescued, path, language)
            self._errands.run(rescued, self._tell_rescued, say_why_not)

    def _tell_rescued(self, rescued: tuple[Path, str]) -> None:
        self._is_rescuing = False
        self.rescued.emit(*rescued)


def looked_up(way_on: InEachLanguage) -> InEachLanguage:
    """Return the same, for which nothing is read any more."""
    return {language: way_on(language) for language in LANGUAGES}.__getitem__


def _rescued(path: Path, language: str) -> tuple[Path, str]:
    new_path, rescued = rescued_beside(path)
    return new_path, check_sentence(rescued, new_path, language)


def why_not_rescued(path: Path, error: Exception, language: str) -> str:
    """Return why a session was not rescued, and what to do."""
    if isinstance(error, NothingWhole):
        return RescueTexts(language).nothing_saved(path.name)
    if isinstance(error, NotSaved):
        return SessionsTexts(language).cannot_write(error.trouble)
    report(error)
    return SessionsTexts(language).cannot_write(Trouble.REFUSED)
