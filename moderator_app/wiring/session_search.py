"""Looks for the sessions on this machine, while the start screen is shown already."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from moderator_app.desktop.start.session_card import SessionCard
from moderator_app.session.outermost import report
from moderator_app.stores.found_sessions import Found, sessions_among, sessions_in
from moderator_app.wiring.errands import Errands
from moderator_app.wiring.known_files import known_files
from moderator_app.wiring.places import Places
from moderator_app.wiring.recent_sessions import Cards, cards_among, in_order

_TOGETHER_MS = 30
"""How long one that was found waits for others, so that a list is seldom changed."""

Source = Callable[[], Iterable[Found]]


class SessionSearch(QObject):
    """Finds the sessions to go on with, one by one.

    Each place has an errand of its own, so that a drive that hangs keeps to
    itself only what lies on it.
    """

    found = Signal()
    """There are more cards, or all of them are there."""

    def __init__(
        self, places: Places, errands: Errands, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self._sources: tuple[Source, ...] = (
            *(partial(sessions_in, folder) for folder in places.session_folders),
            lambda: sessions_among(known_files(places.elsewhere)),
        )
        self._search, self._under_way = 0, 0
        self._cards: list[tuple[int, Cards]] = []  # each with its source's number
        self._later = QTimer(self, singleShot=True, interval=_TOGETHER_MS)
        self._later.timeout.connect(self.found)

    @property
    def is_complete(self) -> bool:
        """Whether all sessions are found that there are."""
        return not self._under_way

    def cards(self, language: str) -> tuple[SessionCard, ...]:
        """Return what is found by now: live ones first, then the last changed."""
        by_source = sorted(self._cards, key=lambda found: found[0])
        return in_order(cards[language] for _, cards in by_source)

    def begin(self) -> None:
        """Look again, and forget what was found before."""
        self._search += 1
        self._cards, self._under_way = [], len(self._sources)
        for number, source in enumerate(self._sources):
            look = partial(self._look, self._search, number, source)
            end = partial(self._end, self._search)
            self._errands.run(look, end, partial(self._fail, self._search))

    def end(self) -> None:
        """Look no further: the computer has something better to do."""
        self._search += 1
        self._under_way = 0
        self._later.stop()

    def _look(self, search: int, number: int, source: Source) -> None:
        for cards in cards_among(source()):
            if search != self._search:
                return
            self._errands.tell(partial(self._take, search, number, cards))

    def _take(self, search: int, number: int, cards: Cards) -> None:
        if search == self._search:
            self._cards.append((number, cards))
            if not self._later.isActive():
                self._later.start()

    def _fail(self, search: int, error: Exception) -> None:
        report(error)
        self._end(search, None)

    def _end(self, search: int, _: None) -> None:
        if search != self._search:
            return
        self._under_way -= 1
        if self.is_complete:
            self._later.stop()
            self.found.emit()
