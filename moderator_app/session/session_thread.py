"""The thread in which a session lives: one asyncio loop that owns the runner."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from datetime import timedelta
from typing import Any

from moderator_app.session.outermost import report
from moderator_app.session.ports import Work


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

    def do(self, work: Work) -> None:
        """Let ``work`` be done soon, after all that was told before it.

        Nothing is done once the thread has ended.
        """
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(work)

    def later(self, delay: timedelta, work: Work) -> None:
        """Let ``work`` be done after a delay; only work of this thread asks for it."""
        self._loop.call_later(delay.total_seconds(), work)

    def close(self) -> None:
        """Finish what was told, then end the thread."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.set_exception_handler(_report)
        self._loop.run_forever()


def _report(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    report(context.get("exception") or RuntimeError(context["message"]))
