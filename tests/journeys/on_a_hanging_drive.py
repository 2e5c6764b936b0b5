"""Starts the program on a drive that hangs for as long as a file lies there.

The file ``hangs`` lies in the folder where it is started: while it does, nothing
that is written comes back.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import apsw

from moderator_app import cli

_SIGN = "hangs"
_SYSTEM = apsw.vfs_names()[0]
_NEVER = threading.Event()


def let_hang(folder: Path, is_hanging: bool) -> None:
    """Let the drive of a program that was started in a folder hang, or go on."""
    sign = folder / _SIGN
    if is_hanging:
        sign.touch()
    else:
        sign.unlink()


class HangingDrive(apsw.VFS):
    """The system's own drive, whose files may hang."""

    def __init__(self) -> None:
        super().__init__("hanging", _SYSTEM, makedefault=True)

    def xOpen(  # noqa: N802 - SQLite's names
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> apsw.VFSFile:
        return _HangingFile(_SYSTEM, name, flags)


class _HangingFile(apsw.VFSFile):
    def xSync(self, flags: int) -> None:  # noqa: N802
        while Path(_SIGN).exists():
            _NEVER.wait(0.02)
        super().xSync(flags)


if __name__ == "__main__":
    drive = HangingDrive()
    sys.exit(cli.main())
