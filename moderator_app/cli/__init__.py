"""The command line: starts a window, or does its work without one."""

from __future__ import annotations

import argparse
import locale
import os
import sys
from collections.abc import Sequence
from typing import TextIO, cast

from moderator_app.cli.arguments import parser
from moderator_app.cli.failure import account_of
from moderator_app.cli.language import language_of
from moderator_app.cli.output import NotPrinted, Output
from moderator_app.cli.stop import Stop
from moderator_app.texts.command_line import CommandLineTexts

CANNOT = 2
"""Exit code when a command could not do its work."""

BROKEN_OFF = 130
"""Exit code after Ctrl+C, as shells have it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    That is 0, or 2 with one sentence where it could not be done; 1 where a
    session's file turned out to be damaged.
    """
    _speak_unicode()
    language = language_of(os.environ, locale.getlocale()[0])
    given = parser(CommandLineTexts(language)).parse_args(arguments)
    out = Output(sys.stdout)
    try:
        code = _run(given, language, cast("TextIO", out))
        out.flush()
    except Stop as stop:
        print(stop, file=sys.stderr)
        return CANNOT
    except NotPrinted as error:
        out.end()
        print(CommandLineTexts(language).not_printed(str(error)), file=sys.stderr)
        return CANNOT
    except BrokenPipeError:  # whoever read our output has seen enough
        out.end()
        return 0
    except KeyboardInterrupt:
        return BROKEN_OFF
    except Exception as error:  # noqa: BLE001 - nobody is shown a bare traceback
        print(account_of(error, language), file=sys.stderr)
        return CANNOT
    return code


def _run(given: argparse.Namespace, language: str, out: TextIO) -> int:
    match given.command:
        case "read":
            return _read(given, language, out)
        case "simulate":
            return _simulate(given, language, out)
        case "check":
            return _check(given, language, out)
        case "history":
            return _history(given, language, out)
        case "rescue":
            return _rescue(given, language, out)
        case _:
            return _window(given, language)


# Each command imports its own parts, so that none waits for what it does not use
# and all but the window work where Qt is not installed.


def _read(given: argparse.Namespace, language: str, out: TextIO) -> int:
    from moderator_app.cli.read import read_command

    return read_command(given.programme, given.json, language, out)


def _simulate(given: argparse.Namespace, language: str, out: TextIO) -> int:
    from moderator_app.cli.simulate import SimulateOptions, simulate_command

    options = SimulateOptions(given.programme, given.script, given.json, given.save)
    return simulate_command(options, language, out)


def _check(given: argparse.Namespace, language: str, out: TextIO) -> int:
    from moderator_app.cli.check import check_command

    return check_command(given.file, language, out)


def _history(given: argparse.Namespace, language: str, out: TextIO) -> int:
    from moderator_app.cli.history import history_command

    return history_command(given.file, given.json, language, out, sys.stderr)


def _rescue(given: argparse.Namespace, language: str, out: TextIO) -> int:
    from moderator_app.cli.rescue import rescue_command

    return rescue_command(given.file, given.to, language, out)


def _window(given: argparse.Namespace, language: str) -> int:
    from moderator_app.cli.window import window_command

    return window_command(given, language)


def _speak_unicode() -> None:
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:  # a test's stream may be a plain one
            reconfigure(encoding="utf-8", errors="replace")
