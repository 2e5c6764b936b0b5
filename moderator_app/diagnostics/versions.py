"""What is running: the versions of the program and of what it stands on."""

from __future__ import annotations

import platform

_PACKAGES = {
    "program": "moderator-console",
    "qt": "PySide6-Essentials",
    "sqlite": "apsw",  # its version begins with SQLite's
}


def versions() -> dict[str, str]:
    """Return each version by what it is of; "unknown" where it is not installed."""
    found = {name: _version(package) for name, package in _PACKAGES.items()}
    return {
        **found,
        "python": platform.python_version(),
        "system": platform.platform(),
    }


def _version(package: str) -> str:
    # Only now: what knows of packages is large, and nobody asks at a good start.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"
