"""What may take long is done away from the windows' thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from moderator_app.session.ports import Work

T = TypeVar("T")


class Errands(QObject):
    """Runs errands, each in a thread of its own, and brings back how they ended.

    A drive that hangs holds up its own errand alone, and not the end of the
    program.
    """

    _told = Signal(object)  # Work for the windows' thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told.connect(self._do)
        self._under_way = 0

    @property
    def is_busy(self) -> bool:
        """Whether one of them has not ended."""
        return self._under_way > 0

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do ``work`` elsewhere, then one of the others in the windows' thread."""
        self._under_way += 1
        run = partial(self._run, work, done, failed)
        threading.Thread(target=run, name="errand", daemon=True).start()

    def tell(self, work: Work) -> None:
        """Let ``work`` be done in the windows' thread soon; from any thread."""
        with suppress(RuntimeError):  # the window is gone
            self._told.emit(work)

    def _run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - whoever sent it decides
            self.tell(partial(self._end, partial(failed, error)))
        else:
            self.tell(partial(self._end, partial(done, result)))

    def _end(self, told: Work) -> None:
        self._under_way -= 1
        told()

    def _do(self, work: Work) -> None:
        work()
