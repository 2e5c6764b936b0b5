"""Lets the suite run on a machine whose system lacks what Qt needs.

There every test module that imports Qt is skipped with the reason; where CI
is set it fails instead, since CI installs all of it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

IMPORTS_QT = re.compile(
    r"^(from|import) (PySide6|pytestqt|moderator_app\.desktop)", re.M
)


def why_qt_is_missing() -> str | None:
    """Return what keeps Qt's windows from being imported here, if anything does."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        return f"Qt cannot be loaded here: {error}"
    return None


def absent(reason: str) -> None:
    """Skip for this reason, or fail where CI promises that all is there."""
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason, allow_module_level=True)


class WithoutQt(pytest.Module):
    """A test module that cannot be imported on this machine."""

    reason = ""

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        absent(self.reason)
        return ()


class SkipsWhatNeedsQt:
    """Stands in for pytest-qt where Qt cannot be loaded."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def pytest_pycollect_makemodule(
        self, module_path: Path, parent: pytest.Collector
    ) -> pytest.Module | None:
        if not IMPORTS_QT.search(module_path.read_text(encoding="utf-8")):
            return None
        module = WithoutQt.from_parent(parent, path=module_path)
        module.reason = self._reason
        return module
