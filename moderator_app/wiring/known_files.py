"""Sessions that lie outside their usual folder, so that they are offered again."""

from __future__ import annotations

import logging
from pathlib import Path

LOGGER = logging.getLogger(__name__)
MOST = 12


def known_files(register: Path) -> list[Path]:
    """Return the files that were remembered and are still there, last one first."""
    try:
        lines = register.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
    return [path for line in reversed(lines) if (path := Path(line)).exists()]


def remember(path: Path, register: Path) -> None:
    """Remember a session's file; one that cannot be remembered is still a session."""
    path = path.absolute()
    others = [known for known in known_files(register) if known != path]
    paths = [path, *others][:MOST]
    try:
        register.parent.mkdir(parents=True, exist_ok=True)
        lines = "".join(f"{known}\n" for known in reversed(paths))
        register.write_text(lines, encoding="utf-8")
    except (OSError, UnicodeEncodeError):
        LOGGER.warning("A session's place was not remembered", exc_info=True)
