"""Journeys need a virtual screen; without one they are skipped, in CI they fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.screen import missing_tools
from tests.qt_presence import absent, why_qt_is_missing

HERE = Path(__file__).parent


def pytest_runtest_setup(item: pytest.Item) -> None:
    if HERE not in item.path.parents:
        return
    if missing := missing_tools():
        absent(f"No virtual screen: {', '.join(missing)} not found on this machine.")
    if reason := why_qt_is_missing():
        absent(reason)
