"""Saving what a screen shows as a file: a programme, or the table after a session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from moderator_app.desktop.notices.notice_board import Severity
from moderator_app.reports.csv_report import csv_report
from moderator_app.stores.durable_file import write_durably
from moderator_app.texts.sessions import SessionsTexts

if TYPE_CHECKING:
    from moderator_app.desktop.live.live_window import LiveWindow
    from moderator_app.desktop.review.review_screen import ReviewScreen
    from moderator_app.domain.draft import Draft
    from moderator_app.wiring.live_show import LiveShow


def save_programme(screen: ReviewScreen, draft: Draft) -> None:
    """Ask where, then write what was read as programme.toml."""
    _ask_where(screen, "programme.toml", partial(write_programme, screen, draft))


def save_table(screen: LiveWindow, show: LiveShow, language: str) -> None:
    """Ask where, then write the session's table as CSV."""
    name = show.session.file.path.with_suffix(".csv").name
    _ask_where(screen, name, partial(write_table, screen, show, language))


def write_programme(screen: ReviewScreen, draft: Draft, path: str) -> None:
    """Write a draft to a file, and say on its screen what became of it."""
    from moderator_app.importers.programme_toml_writer import programme_toml

    try:
        write_durably(Path(path), programme_toml(draft).encode())
    except OSError as error:
        screen.tell_unsaved(str(error))
    else:
        screen.tell_saved(path)


def write_table(screen: LiveWindow, show: LiveShow, language: str, path: str) -> None:
    """Write a session's table to a file, and say on its screen what became of it.

    The mark at its beginning lets a spreadsheet know that it is UTF-8.
    """
    texts = SessionsTexts(language)
    table = csv_report(show.bridge.newest.show, language)
    try:
        write_durably(Path(path), table.encode("utf-8-sig", errors="replace"))
    except OSError as error:
        screen.say(texts.table_unsaved(str(error)), Severity.WARNING)
    else:
        screen.say(texts.saved_as(path))


def _ask_where(screen: QWidget, name: str, chosen: Callable[[str], None]) -> None:
    dialog = QFileDialog(screen)  # goes with its screen, so nothing is told to none
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.open()
