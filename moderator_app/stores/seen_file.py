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

    def is_same_file(self, other: Seen) -> bool:
        """Tell whether both are one file, whatever was written to it between."""
        return (self.device, self.number) == (other.device, other.number)


def follows(now: Seen | None, before: Seen | None) -> bool:
    """Tell whether a file can have become so by being written on."""
    if now is None or before is None:
        return False
    return now.is_same_file(before) and now.size >= before.size


def is_same(path: str, seen: Seen | None) -> bool:
    """Tell whether a path still leads to the file that was seen there."""
    found = Seen.at(path)
    return found is not None and seen is not None and found.is_same_file(seen)
