"""Where the files that come with the program lie, in a checkout and in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*names: str) -> Path:
    """Return the path of a file or folder in resources/, which may not exist.

    A wheel carries the folder inside the package, a checkout beside it.
    """
    inside = _PACKAGE / "resources"
    root = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*names)
