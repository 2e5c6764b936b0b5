"""Where a session's file lies, by whatever link it was reached."""

from __future__ import annotations

import os
from pathlib import Path


def true_path(path: Path) -> Path:
    """Return the path of the file itself, absolute; it may be missing.

    The lock, the head and the -wal lie beside this one, whoever opens it by what
    name.
    """
    return Path(os.path.realpath(path))
