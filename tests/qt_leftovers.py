"""Lets the widgets of a test go when it is over.

Qt deletes what was asked to be deleted only in an event loop of the level at
which it was asked, and a test has none afterwards: windows would pile up, and
each new style sheet would dress all of them.
"""

from __future__ import annotations

from collections.abc import Generator

import pytest


class LetsWidgetsGo:
    """Carries out Qt's deferred deletions after each test."""

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self) -> Generator[None]:
        yield
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
