"""The thread in which a session lives: one asyncio loop that owns the runner."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable
from typing import Any


class SessionThread:
    """Runs what it is told, in order, away from the windows' thread.

    Work that fails is reported as whatever nobody caught is, and the next is
    done.

    One loop serves the session and, later, its seats in browsers, so that a
    window that stalls never stalls them.
    """

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="session", daemon=True)
        self._thread.start()

    def do(self, work: Callable[[], None]) -> None:
        """Let ``work`` be done soon, after all that was told before it."""
        self._loop.call_soon_threadsafe(work)

    def close(self) -> None:
        """Finish what was told, then end the thread."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.set_exception_handler(_report)
        self._loop.run_forever()


def _report(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    error = context.get("exception")
    if isinstance(error, BaseException):
        sys.excepthook(type(error), error, error.__traceback__)
    else:
        loop.default_exception_handler(context)
