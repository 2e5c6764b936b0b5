"""The outermost place: whatever nobody caught arrives here, and the show goes on."""

from __future__ import annotations

import itertools
import logging
import sys
import threading
import traceback as tracebacks
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType

from moderator_app.diagnostics.crash_reports import Fall
from moderator_app.diagnostics.failure import failure_of
from moderator_app.session.steady_clock import wall_now

LOGGER = logging.getLogger(__name__)


def is_told(times: int) -> bool:
    """Tell whether a failure's so many-th time is worth a word: 1, 10, 100, ...

    What fails at each repaint fails sixty times a second.
    """
    return str(times).rstrip("0") == "1"


@dataclass(frozen=True, slots=True)
class Hooks:
    """Python's hooks for what nobody caught, as they were."""

    main: Callable[..., object]
    thread: Callable[..., object]
    unraisable: Callable[..., object]

    @classmethod
    def present(cls) -> Hooks:
        """Return those that are in force."""
        return cls(sys.excepthook, threading.excepthook, sys.unraisablehook)

    def put(self) -> None:
        """Let these be in force from now on."""
        sys.excepthook = self.main
        threading.excepthook = self.thread
        sys.unraisablehook = self.unraisable


class Outermost:
    """Logs what nobody caught and tells it on: at first, then ever more rarely.

    Takes part in whatever thread failed, and never fails itself.
    ``newest_event`` gives the version of the session's log, if one is open.
    """

    def __init__(self, tell: Callable[[Fall], None]) -> None:
        self._tell = tell
        self._times: dict[str, Iterator[int]] = {}
        self._before = Hooks.present()
        self.newest_event: Callable[[], int | None] = lambda: None

    def stand(self) -> None:
        """Take all that Python hands to its hooks from now on."""
        Hooks(self.catch, self._of_thread, self._of_object).put()

    def leave(self) -> None:
        """Give Python's hooks back to whoever had them before."""
        self._before.put()

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Take an exception that reached the outermost place."""
        with suppress(Exception):
            self._take(error if error is not None else kind())
        _let_go(traceback)

    def _take(self, error: BaseException) -> None:
        failure = failure_of(error)
        count = self._times.setdefault(failure.place, itertools.count(1))
        times = next(count)
        if is_told(times):
            LOGGER.error("Not caught; times by now: %d", times, exc_info=error)
            self._tell(Fall(failure, times, wall_now(), self._event()))

    def _event(self) -> int | None:
        with suppress(Exception):
            return self.newest_event()
        return None

    def _of_thread(self, left: threading.ExceptHookArgs) -> None:
        self.catch(left.exc_type, left.exc_value, left.exc_traceback)

    def _of_object(self, left: sys.UnraisableHookArgs) -> None:
        self.catch(left.exc_type, left.exc_value, left.exc_traceback)


def _let_go(traceback: TracebackType | None) -> None:
    """Drop what the failed functions held: a painter would keep its widget busy."""
    for kept in ("last_exc", "last_value", "last_traceback"):
        setattr(sys, kept, None)
    tracebacks.clear_frames(traceback)
