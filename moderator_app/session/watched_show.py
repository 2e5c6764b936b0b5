"""A session that another window runs, as its file tells while it goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from rpds import HashTrieMap

from moderator_app.domain.events import QuestionAsked
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import Show, evolve
from moderator_app.session.ports import Clock, Lanes, ReadableLog, Recorded, Work
from moderator_app.session.replay import replayed
from moderator_app.session.show_runner import AllWords, Published, Watcher

LOGGER = logging.getLogger(__name__)
LOOK = timedelta(milliseconds=250)
"""How often the file is looked at."""

IsFree = Callable[[], bool]
"""Tells whether no program holds the session's lock."""


class WatchedShow:
    """Has the face of a session's runner, and refuses every command.

    Not safe for threads: the session's owns it.
    """

    def __init__(self, log: ReadableLog, clock: Clock, is_free: IsFree) -> None:
        self._log, self._clock, self._ask_whether_free = log, clock, is_free
        self._watchers: list[Watcher] = []
        self._free_watchers: list[Callable[[bool], None]] = []
        self._lanes: Lanes | None = None
        self._sight_watchers: list[Callable[[bool], None]] = []
        self._is_free, self._is_in_sight = False, True
        known = replayed(log.read())
        words = HashTrieMap(log.words())
        self._newest = Published(known.show, words, known.newest.event)

    @property
    def newest(self) -> Published:
        """The show as its file tells it."""
        return self._newest

    @property
    def show(self) -> Show:
        """The state of the show."""
        return self._newest.show

    @property
    def is_free(self) -> bool:
        """Whether nobody runs the session any more, so that it can be taken over."""
        return self._is_free

    @property
    def is_in_sight(self) -> bool:
        """Whether the file could be read when it was looked at last."""
        return self._is_in_sight

    def now(self) -> datetime:
        """Return the instant now by the session's clock."""
        return self._clock()

    def watch(self, watcher: Watcher) -> None:
        """Let ``watcher`` hear of every change from now on."""
        self._watchers.append(watcher)

    def watch_free(self, watcher: Callable[[bool], None]) -> None:
        """Let ``watcher`` hear when nobody runs the session, or somebody again."""
        self._free_watchers.append(watcher)

    def watch_sight(self, watcher: Callable[[bool], None]) -> None:
        """Let ``watcher`` hear when the file cannot be read, or can be read again."""
        self._sight_watchers.append(watcher)

    def handle(self, *_: object) -> Refusal:
        """Refuse: the window that runs the session decides."""
        return Refusal.WATCHING

    def ask(self, *_: object) -> Refusal:
        """Refuse: the window that runs the session decides."""
        return Refusal.WATCHING

    def move_to(self, lanes: Lanes) -> None:
        """Look at the file in these lanes from now on."""
        self._lanes = lanes
        lanes.later(LOOK, self._look)

    def close(self, then: Work) -> None:
        """Look no more, and go on."""
        self._lanes = None
        then()

    def _look(self) -> None:
        if self._lanes is not None:
            seen = _Seen(self._log, self._ask_whether_free, self.show.version)
            self._lanes.write(seen.look, partial(self._take, seen))

    def _take(self, seen: _Seen, error: Exception | None) -> None:
        if self._lanes is None:
            return
        self._lanes.later(LOOK, self._look)
        if self._is_in_sight is (error is not None):
            self._is_in_sight = error is None
            LOGGER.warning("A watched session can be read or not", exc_info=error)
            for watcher in self._sight_watchers:
                watcher(self._is_in_sight)
        for record in seen.records:
            show = evolve(self.show, record.event, record.at)
            words = self._newest.words if seen.words is None else seen.words
            self._publish(Published(show, words, record.event))
        if error is None and seen.is_free is not self._is_free:
            self._is_free = seen.is_free
            for watcher in self._free_watchers:
                watcher(seen.is_free)

    def _publish(self, published: Published) -> None:
        self._newest = published
        for watcher in self._watchers:
            watcher(published)


class _Seen:
    """What is found in one look, which is taken where it may block."""

    def __init__(self, log: ReadableLog, is_free: IsFree, after: int) -> None:
        self._log, self._ask_whether_free, self._after = log, is_free, after
        self.records: list[Recorded] = []
        self.words: AllWords | None = None
        self.is_free = False

    def look(self) -> None:
        """Ask whether the session is free, then read: then nothing comes any more."""
        self.is_free = self._ask_whether_free()
        records = list(self._log.read(self._after))
        if any(isinstance(record.event, QuestionAsked) for record in records):
            self.words = HashTrieMap(self._log.words())
        self.records = records
