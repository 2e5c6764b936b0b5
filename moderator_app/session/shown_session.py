"""A session as it is shown: its newest state, and whoever hears of the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from rpds import HashTrieMap

from moderator_app.domain.events import Event
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show
from moderator_app.domain.words import Words
from moderator_app.session.outermost import report
from moderator_app.session.ports import Clock
from moderator_app.session.replay import Replayed
from moderator_app.session.saving import SAVED, Saving

AllWords: TypeAlias = "HashTrieMap[QuestionNumber, Words]"


@dataclass(frozen=True, slots=True)
class Published:
    """The show after its newest event, with the words of its questions.

    ``saving`` tells whether all of it is in its file.
    """

    show: Show
    words: AllWords
    event: Event
    saving: Saving = SAVED


Watcher = Callable[[Published], None]


def published(known: Replayed, words: Mapping[QuestionNumber, Words]) -> Published:
    """Return what is shown of a session that a log tells."""
    return Published(known.show, HashTrieMap(words), known.newest.event)


class ShownSession:
    """What a session that is run here and one that is only watched have in common."""

    def __init__(self, newest: Published, clock: Clock) -> None:
        self._newest, self._clock = newest, clock
        self._watchers: list[Watcher] = []

    @property
    def newest(self) -> Published:
        """The show as it stands."""
        return self._newest

    @property
    def show(self) -> Show:
        """The state of the show."""
        return self._newest.show

    def now(self) -> datetime:
        """Return the instant now by the session's clock."""
        return self._clock()

    def watch(self, watcher: Watcher) -> None:
        """Let ``watcher`` hear of every change from now on."""
        self._watchers.append(watcher)

    def _publish(self, published: Published) -> None:
        self._newest = published
        for watcher in self._watchers:
            try:
                watcher(published)
            except Exception as error:  # noqa: BLE001 - the others shall hear of it
                report(error)
