"""A session that another window runs, as its file tells while it goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from rpds import HashTrieMap

from moderator_app.domain.events import QuestionAsked
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import evolve
from moderator_app.session.ports import Clock, Lanes, ReadableLog, Recorded, Work
from moderator_app.session.replay import replayed
from moderator_app.session.shown_session import Published, ShownSession, published

LOGGER = logging.getLogger(__name__)
LOOK = timedelta(milliseconds=250)
"""How often the file is looked at."""

LATE = timedelta(seconds=1)
"""How long a look may take before what is shown counts as old."""

LOOKS_A_QUESTION = 4
"""Each so many looks it is asked whether anybody runs the session."""

SURELY_FREE = 2
"""So many times in a row nobody must run it: a lock may be gone for a moment."""

IsFree = Callable[[], bool]
"""Tells whether no program holds the session's lock."""


class Exchanged(Exception):
    """The file holds another session, or an older copy, in place of what was seen."""


class WatchedShow(ShownSession):
    """Has the face of a session's runner, and refuses every command.

    Not safe for threads: the session's owns it.
    """

    def __init__(self, log: ReadableLog, clock: Clock, is_free: IsFree) -> None:
        self._log, self._ask_whether_free = log, is_free
        self._free_watchers: list[Callable[[bool], None]] = []
        self._sight_watchers: list[Callable[[bool], None]] = []
        self._lanes: Lanes | None = None
        self._looks = self._under_way = self._times_free = 0
        self._is_free, self._is_in_sight = False, True
        known = replayed(log.read())
        self._record = known.newest
        super().__init__(published(known, log.words()), clock)

    @property
    def is_free(self) -> bool:
        """Whether nobody runs the session any more, so that it can be taken over."""
        return self._is_free

    @property
    def is_in_sight(self) -> bool:
        """Whether what is shown is what the file told when it was looked at last."""
        return self._is_in_sight

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
        self._lanes, self._under_way = None, 0
        then()

    def _look(self) -> None:
        if self._lanes is None:
            return
        is_question = self._looks % LOOKS_A_QUESTION == 0
        ask = self._ask_whether_free if is_question else None
        seen = _Seen(self._log, self._newest, self._record, ask)
        self._looks += 1
        self._under_way = self._looks
        self._lanes.later(LATE, partial(self._notice_late, self._looks))
        self._lanes.write(seen.look, partial(self._take, seen))

    def _notice_late(self, look: int) -> None:
        if look == self._under_way:
            self._see(False)

    def _take(self, seen: _Seen, error: Exception | None) -> None:
        if self._lanes is None:
            return
        self._under_way = 0
        self._lanes.later(LOOK, self._look)
        if error is not None:
            self._see(False, error)
            return
        self._see(True)
        self._record = seen.record
        for one in seen.published:
            self._publish(one)
        if seen.is_free is not None:
            self._times_free = self._times_free + 1 if seen.is_free else 0
            self._be_free(self._times_free >= SURELY_FREE)

    def _see(self, is_in_sight: bool, error: Exception | None = None) -> None:
        if self._is_in_sight is is_in_sight:
            return
        self._is_in_sight = is_in_sight
        LOGGER.warning("A watched session can be read or not", exc_info=error)
        for watcher in self._sight_watchers:
            watcher(is_in_sight)

    def _be_free(self, is_free: bool) -> None:
        if self._is_free is is_free:
            return
        self._is_free = is_free
        for watcher in self._free_watchers:
            watcher(is_free)


class _Seen:
    """What is found in one look, which is taken where it may block."""

    def __init__(
        self,
        log: ReadableLog,
        newest: Published,
        record: Recorded,
        ask_whether_free: IsFree | None,
    ) -> None:
        self._log, self._newest, self.record = log, newest, record
        self._ask_whether_free = ask_whether_free
        self.published: list[Published] = []
        self.is_free: bool | None = None

    def look(self) -> None:
        """Ask whether the session is free, then read: then nothing comes any more.

        Raises Exchanged, or whatever goes wrong with the file or what it tells.
        """
        if self._ask_whether_free is not None:
            self.is_free = self._ask_whether_free()
        found = list(self._log.read(self.record.version - 1))
        if found[:1] != [self.record]:
            raise Exchanged
        records = found[1:]
        words = self._newest.words
        if any(isinstance(record.event, QuestionAsked) for record in records):
            words = HashTrieMap(self._log.words())
        show = self._newest.show
        for record in records:
            show = evolve(show, record.event, record.at)
            self.published.append(Published(show, words, record.event))
            self.record = record
