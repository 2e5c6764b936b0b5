"""``run``, ``rehearse`` and no command at all: the window."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from moderator_app.cli.session_file import stopping
from moderator_app.cli.stop import Stop
from moderator_app.desktop.platform_check import why_no_window
from moderator_app.stores.begun import has_begun
from moderator_app.stores.found_sessions import look_at
from moderator_app.stores.session_files import SessionKind
from moderator_app.stores.true_path import true_path
from moderator_app.stores.verdict import Damaged
from moderator_app.texts.check import CheckTexts
from moderator_app.texts.command_line import CommandLineTexts
from moderator_app.texts.platform import PlatformTexts
from moderator_app.wiring.opening import Aim, Opening


def window_command(given: argparse.Namespace, language: str) -> int:
    """Open the window at what the command asks for; return the program's exit code.

    Stops with a sentence where no window can be shown here, or where the
    programme cannot be read.
    """
    reason = why_no_window(PlatformTexts(language), os.environ, sys.platform)
    if reason:
        raise Stop(reason)
    opening = opening_of(given, language)
    # Only now: Qt ends the whole process where a library or a screen is missing.
    from moderator_app.wiring.window import run_window

    return run_window(opening, language)


def opening_of(given: argparse.Namespace, language: str) -> Opening:
    """Return what the window opens with; stops where the programme is none."""
    if given.command is None:
        return Opening()
    aim = Aim(given.speed if given.command == "rehearse" else None, given.session)
    if given.session is not None and has_begun(true_path(given.session)):
        _stop_where_kinds_mix(given.session, given.command, CommandLineTexts(language))
        return Opening(given.programme, aim=aim)
    from moderator_app.cli.programme import draft_in, ready_programme

    if given.accept:
        programme = ready_programme(given.programme, language)
        return Opening(given.programme, programme, aim)
    draft_in(given.programme, language)  # stops where there is none
    return Opening(given.programme, None, aim)


def _stop_where_kinds_mix(path: Path, command: str, texts: CommandLineTexts) -> None:
    try:
        with stopping(path, CheckTexts(texts.language)):
            kind = look_at(path).kind
    except Damaged:  # the window says so, and offers what can be done
        return
    if kind is SessionKind.REAL and command == "rehearse":
        raise Stop(texts.is_real(str(path)))
    if kind is not SessionKind.REAL and command == "run":
        raise Stop(texts.is_practice(str(path)))
