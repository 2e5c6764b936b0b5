"""Lets the widgets of a test go when it is over.

Qt deletes what was asked to be deleted only in an event loop of the level at
which it was asked, and a test has none afterwards: windows would pile up, and
each new style sheet would dress all of them. Nor may another thread's search for
garbage come upon them.
"""

from __future__ import annotations

import gc
from collections.abc import Generator

import pytest


class LetsWidgetsGo:
    """Carries out Qt's deferred deletions after each test, in the main thread."""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, bool, bool]:
        """Let no thread of a test that shows something look for garbage."""
        if "qtbot" not in getattr(item, "fixturenames", ()):
            return (yield)
        from moderator_app.desktop.garbage import collect_what_is_due

        gc.disable()
        try:
            return (yield)
        finally:
            collect_what_is_due()
            gc.unfreeze()
            gc.enable()

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_teardown(self) -> Generator[None]:
        yield
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
