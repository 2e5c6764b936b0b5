"""The lock beside a session's file: one program at a time may write it."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from moderator_app.stores.new_file import set_aside_part
from moderator_app.stores.true_path import true_path

if TYPE_CHECKING:
    from filelock import BaseFileLock

_PROBES_PASS_S = 0.05
"""So long a lock is tried for: who asks whether it is free holds it for a moment."""


class InUse(Exception):
    """The session is open in another window, which alone may write it."""


class SessionLock:
    """Holds the lock of a session's file.

    It is the system's own on a file beside: a killed program lets go of it, and
    whoever only reads the session is never in its way.
    """

    def __init__(self, path: Path) -> None:
        self._session = true_path(path)
        self._path = self._session.with_name(f"{self._session.name}.lock")
        self._held: tuple[int, int] | None = None

    @cached_property
    def _lock(self) -> BaseFileLock:
        # Only now: it brings much with it, and a start without a session needs none.
        from filelock import FileLock

        return FileLock(self._path, timeout=0, thread_local=False)

    def hold(self) -> None:
        """Take the lock, or take it again where its file was deleted.

        A folder in its place is nobody's lock: it gets another name. Raises InUse
        where somebody else has it, or OSError.
        """
        if self._lock.is_locked and self._there() == self._held:
            return
        self._lock.release(force=True)
        if self._path.is_dir():
            set_aside_part(self._session, ".lock")
        self._take(_PROBES_PASS_S)

    def is_held_elsewhere(self) -> bool:
        """Tell whether somebody else has the lock now; makes no file to find out."""
        if self._there() is None or self._lock.is_locked:
            return False
        try:
            self._take(0)
        except InUse:
            return True
        except OSError:
            return False
        self.release()
        return False

    def is_free(self) -> bool:
        """Tell whether it could be taken now; makes no file to find out.

        Where nobody can tell, it could not.
        """
        try:
            if self._there() is not None:
                self._take(0)
                self.release()
        except (InUse, OSError):
            return False
        return True

    def remove(self) -> None:
        """Leave no file of the lock, if it is held here; it is held until released."""
        if self._lock.is_locked and self._there() == self._held:
            with suppress(OSError):  # Windows removes no file that is open
                self._path.unlink()

    def release(self) -> None:
        """Let others have it."""
        self._lock.release(force=True)

    def _take(self, within_s: float) -> None:
        try:
            self._lock.acquire(timeout=within_s, poll_interval=within_s / 5)
        except TimeoutError as error:
            if self._there() is None:  # nobody holds it: it cannot be made here
                raise FileNotFoundError(str(self._path)) from error
            raise InUse(str(self._path)) from error
        self._held = self._there()

    def _there(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino
