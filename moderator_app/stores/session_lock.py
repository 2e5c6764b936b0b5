"""The lock beside a session's file: one program at a time may write it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from moderator_app.stores.true_path import true_path


class InUse(Exception):
    """The session is open in another window, which alone may write it."""


class SessionLock:
    """Holds the lock of a session's file.

    It is the system's own on a file beside: a killed program lets go of it, and
    whoever only reads the session is never in its way.
    """

    def __init__(self, path: Path) -> None:
        path = true_path(path)
        self._path = path.with_name(f"{path.name}.lock")
        self._lock = FileLock(self._path, timeout=0, thread_local=False)
        self._held: tuple[int, int] | None = None

    def hold(self) -> None:
        """Take the lock, or take it again where its file was deleted.

        Raises InUse where somebody else has it, or OSError.
        """
        if self._lock.is_locked and self._there() == self._held:
            return
        self._lock.release(force=True)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise InUse(str(self._path)) from error
        self._held = self._there()

    def is_held_elsewhere(self) -> bool:
        """Tell whether somebody else has the lock now; makes no file to find out."""
        if self._lock.is_locked or self._there() is None:
            return False
        try:
            self.hold()
        except InUse:
            return True
        except OSError:
            return False
        self.release()
        return False

    def remove(self) -> None:
        """Leave no file of the lock, if it is held here; it is held until released."""
        if self._lock.is_locked and self._there() == self._held:
            with suppress(OSError):  # Windows removes no file that is open
                self._path.unlink()

    def release(self) -> None:
        """Let others have it."""
        self._lock.release(force=True)

    def _there(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino
