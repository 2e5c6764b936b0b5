"""Folders in memory where the system has them: no trial wears a disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_MEMORY = Path("/dev/shm")


@contextmanager
def a_folder() -> Iterator[Path]:
    """Give an empty folder that is gone afterwards."""
    place = _MEMORY if _MEMORY.is_dir() else None
    with TemporaryDirectory(prefix="console-trial-", dir=place) as name:
        yield Path(name)
