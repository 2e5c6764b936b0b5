"""Saving what a screen shows as a file: a programme, or the table after a session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from moderator_app.desktop.notices.notice_board import Severity
from moderator_app.reports.csv_report import csv_report
from moderator_app.stores.durable_file import write_durably
from moderator_app.texts.sessions import SessionsTexts
from moderator_app.wiring.errands import Errands

if TYPE_CHECKING:
    from moderator_app.desktop.live.live_window import LiveWindow
    from moderator_app.desktop.review.review_screen import ReviewScreen
    from moderator_app.domain.draft import Draft
    from moderator_app.wiring.live_show import LiveShow

T = TypeVar("T")


def save_programme(screen: ReviewScreen, errands: Errands, draft: Draft) -> None:
    """Ask where, then write what was read as programme.toml."""
    chosen = partial(write_programme, screen, errands, draft)
    _ask_where(screen, "programme.toml", chosen)


def save_table(
    screen: LiveWindow, show: LiveShow, language: str, errands: Errands
) -> None:
    """Ask where, then write the session's table as CSV."""
    name = show.session.file.path.with_suffix(".csv").name
    _ask_where(screen, name, partial(write_table, screen, show, language, errands))


def write_programme(
    screen: ReviewScreen, errands: Errands, draft: Draft, path: str
) -> None:
    """Write a draft to a file, and say on its screen what became of it."""
    from moderator_app.importers.programme_toml_writer import programme_toml

    content = programme_toml(draft).encode()
    errands.run(
        partial(write_durably, Path(path), content),
        _on(screen, lambda _: screen.tell_saved(path)),
        _on(screen, lambda error: screen.tell_unsaved(str(error))),
    )


def write_table(
    screen: LiveWindow, show: LiveShow, language: str, errands: Errands, path: str
) -> None:
    """Write a session's table to a file, and say on its screen what became of it.

    The mark at its beginning lets a spreadsheet know that it is UTF-8.
    """
    texts = SessionsTexts(language)
    table = csv_report(show.bridge.newest.show, language)
    content = table.encode("utf-8-sig", errors="replace")

    def tell_unsaved(error: Exception) -> None:
        screen.say(texts.table_unsaved(str(error)), Severity.WARNING)

    errands.run(
        partial(write_durably, Path(path), content),
        _on(screen, lambda _: screen.say(texts.saved_as(path))),
        _on(screen, tell_unsaved),
    )


def _on(screen: QWidget, tell: Callable[[T], None]) -> Callable[[T], None]:
    """Return what tells the same while the screen is there."""

    def tell_if_there(what: T) -> None:
        if isValid(screen):
            tell(what)

    return tell_if_there


def _ask_where(screen: QWidget, name: str, chosen: Callable[[str], None]) -> None:
    dialog = QFileDialog(screen)  # goes with its screen, so nothing is told to none
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.open()
