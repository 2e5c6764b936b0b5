"""What may stand on the command line."""

from __future__ import annotations

import argparse
import math
from functools import partial
from pathlib import Path

from moderator_app.texts.command_line import CommandLineTexts

SLOWEST, FASTEST = 0.1, 1000


def parser(texts: CommandLineTexts) -> argparse.ArgumentParser:
    """Return the parser of the whole command line; no command opens the start screen.

    ``command`` is None, "run", "rehearse", "read", "simulate", "check", "history"
    or "rescue".
    """
    top = argparse.ArgumentParser(prog="moderator-console", description=texts.program())
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _add_run(commands.add_parser("run", help=texts.run()), texts)
    _add_rehearse(commands.add_parser("rehearse", help=texts.rehearse()), texts)
    _add_read(commands.add_parser("read", help=texts.read()), texts)
    _add_simulate(commands.add_parser("simulate", help=texts.simulate()), texts)
    _session_file(commands.add_parser("check", help=texts.check()), texts)
    _add_history(commands.add_parser("history", help=texts.history()), texts)
    _add_rescue(commands.add_parser("rescue", help=texts.rescue()), texts)
    return top


def _add_run(command: argparse.ArgumentParser, texts: CommandLineTexts) -> None:
    _programme(command, texts)
    command.add_argument("--session", type=Path, metavar="FILE", help=texts.session())
    command.add_argument("--accept", action="store_true", help=texts.accept())


def _add_rehearse(command: argparse.ArgumentParser, texts: CommandLineTexts) -> None:
    _add_run(command, texts)
    speed = partial(_speed, texts=texts)
    command.add_argument(
        "--speed", type=speed, default=1.0, metavar="N", help=texts.speed()
    )


def _add_read(command: argparse.ArgumentParser, texts: CommandLineTexts) -> None:
    _programme(command, texts)
    command.add_argument("--json", action="store_true", help=texts.json())


def _add_simulate(command: argparse.ArgumentParser, texts: CommandLineTexts) -> None:
    _add_read(command, texts)
    command.add_argument(
        "--script", type=Path, required=True, metavar="FILE", help=texts.script()
    )
    command.add_argument("--save", type=Path, metavar="FILE", help=texts.save())


def _add_history(command: argparse.ArgumentParser, texts: CommandLineTexts) -> None:
    _session_file(command, texts)
    command.add_argument("--json", action="store_true", help=texts.json())


def _add_rescue(command: argparse.ArgumentParser, texts: CommandLineTexts) -> None:
    _session_file(command, texts)
    command.add_argument(
        "--to", type=Path, required=True, metavar="NEW", help=texts.rescue_to()
    )


def _session_file(command: argparse.ArgumentParser, texts: CommandLineTexts) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help=texts.session_file())


def _programme(command: argparse.ArgumentParser, texts: CommandLineTexts) -> None:
    command.add_argument(
        "programme", type=Path, metavar="PROGRAMME", help=texts.programme()
    )


def _speed(given: str, texts: CommandLineTexts) -> float:
    try:
        speed = float(given)
    except ValueError:
        speed = math.nan
    if not SLOWEST <= speed <= FASTEST:
        raise argparse.ArgumentTypeError(texts.not_a_speed(given))
    return speed
