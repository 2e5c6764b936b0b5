"""A review of the seed page as tests need it: shown, and with the keyboard in it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.review_screen import ReviewScreen
from moderator_app.domain.draft import Draft
from tests.domain.drafts import the_seed_page

TODAY = date(2020, 4, 1)
PAGE = "\n".join(f"Line {number}" for number in range(1, 71))


def today() -> date:
    return TODAY


def a_review(
    appearance: Appearance, draft: Draft | None = None, language: str = "en"
) -> ReviewScreen:
    """Make a review of a draft, by default of the seed page, in a shown window."""
    screen = ReviewScreen(appearance, language, today)
    screen.resize(1280, 720)
    screen.show()
    screen.activateWindow()
    QTest.qWaitForWindowActive(screen)
    screen.show_draft(draft or the_seed_page(), PAGE, "page.md")
    return screen


def press(key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key where the keyboard is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(focused(), key, held)
    for _ in range(3):  # an editor commits, its table tells, the review shows
        QApplication.processEvents()


def write(text: str) -> None:
    """Replace what is in the open field and press Enter."""
    field = focused()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)
    press(Qt.Key.Key_Return)


def focused() -> QWidget:
    """Return what has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
