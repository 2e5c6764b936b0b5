"""Writing a file so that it can be called saved: whole, and on the disk."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_durably(path: Path, content: bytes) -> None:
    """Let ``path`` hold this content, after a power cut as well.

    Raises OSError where that cannot be; what was there before stays as it was.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        keep_names(path.parent)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def make_folder(folder: Path) -> None:
    """Make a folder with those above it where they are missing, as durably.

    Raises OSError.
    """
    if folder.is_dir() or folder == folder.parent:
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    keep_names(folder.parent)


def keep_names(folder: Path) -> None:
    """Bring to the disk which names the files in a folder have; Windows does so itself.

    Raises OSError.
    """
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # shared drives have no such thing
            os.fsync(handle)
    finally:
        os.close(handle)
