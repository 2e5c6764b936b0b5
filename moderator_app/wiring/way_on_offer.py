"""Offers on the start screen how a session that is damaged or gone goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.session.ports import NotSaved
from moderator_app.stores.rescue import NothingWhole, Rescued
from moderator_app.texts.rescue import RescueTexts
from moderator_app.texts.sessions import SessionsTexts
from moderator_app.wiring.damage import rescued_beside
from moderator_app.wiring.ways_on import Step, WayOn, room_for_new

InEachLanguage: TypeAlias = Callable[[str], WayOn]


class WayOnOffer(QObject):
    """Does what was offered, once somebody takes it."""

    session_wanted = Signal(str)  # its path
    anew_wanted = Signal(object)  # the Path of the file to begin in
    rescued = Signal(object, object)  # its new Path, and what was Rescued

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
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
        new_path: Path
        rescued: Rescued
        try:
            new_path, rescued = rescued_beside(path)
        except NothingWhole:
            screen.show_problem(RescueTexts(language).nothing_saved(path.name))
        except NotSaved as error:
            screen.show_problem(SessionsTexts(language).cannot_write(str(error)))
        else:
            self.rescued.emit(new_path, rescued)
