"""Sessions that lie outside their usual folder, so that they are offered again."""

from __future__ import annotations

import errno
import logging
from pathlib import Path

from moderator_app.stores.true_path import true_path

LOGGER = logging.getLogger(__name__)
MOST = 12

_IS_NOT_THERE = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG)


def known_files(register: Path) -> list[Path]:
    """Return the files that were remembered and are still there, last one first.

    One that cannot be reached now may be there.
    """
    return [path for path in _remembered(register) if may_be_there(path)]


def is_known(path: Path, register: Path) -> bool:
    """Tell whether a session was ever in this file, there or not."""
    return path in _remembered(register)


def may_be_there(path: Path) -> bool:
    """Tell whether a file is there; also where a drive or a folder keeps it to itself.

    Whatever is no path at all is not there.
    """
    try:
        path.stat()
    except OSError as error:
        return error.errno not in _IS_NOT_THERE
    except ValueError:  # a path holds no zero
        return False
    return True


def remember(path: Path, register: Path) -> None:
    """Remember a session's file; one that cannot be remembered is still a session."""
    path = true_path(path)
    others = [known for known in _remembered(register) if known != path]
    paths = [path, *others][:MOST]
    try:
        register.parent.mkdir(parents=True, exist_ok=True)
        lines = "".join(f"{known}\n" for known in reversed(paths))
        register.write_text(lines, encoding="utf-8")
    except (OSError, UnicodeEncodeError):
        LOGGER.warning("A session's place was not remembered", exc_info=True)


def _remembered(register: Path) -> list[Path]:
    """Return all that were remembered, last one first."""
    try:
        lines = register.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return [Path(line) for line in reversed(lines)]
