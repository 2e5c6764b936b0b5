"""Whether a file that this program writes is still as it was left."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Seen:
    """Which file lay at a path, how long it was and when it was last written."""

    device: int
    number: int
    size: int
    written_ns: int

    @classmethod
    def at(cls, path: str) -> Self | None:
        """Return what lies there now; None where nothing does, or nobody can tell."""
        try:
            found = os.stat(path)  # noqa: PTH116 - several times an act
        except OSError:
            return None
        return cls(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def is_same(now: Seen | None, before: Seen | None) -> bool:
    """Tell whether both are one file, whatever was written to it between."""
    if now is None or before is None:
        return False
    return (now.device, now.number) == (before.device, before.number)


def follows(now: Seen | None, before: Seen | None) -> bool:
    """Tell whether a file can have become so by being written on."""
    if now is None or before is None:
        return False
    return is_same(now, before) and now.size >= before.size
