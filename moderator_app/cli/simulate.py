"""``simulate``: what would happen if; no window, no waiting."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from moderator_app.cli.programme import ready_programme
from moderator_app.cli.stop import Stop
from moderator_app.session.ports import NotSaved
from moderator_app.simulation.frame_json import frame_json
from moderator_app.simulation.frame_table import act_line, acts_header, rundown_lines
from moderator_app.simulation.script import (
    Fault,
    ScriptLine,
    UnreadableLine,
    script_lines,
)
from moderator_app.simulation.simulation import Frame, simulate
from moderator_app.stores.memory_log import MemoryLog
from moderator_app.stores.session_files import InUse, SessionKind, create_session
from moderator_app.texts.command_line import CommandLineTexts
from moderator_app.texts.simulation import SimulationTexts


@dataclass(frozen=True, slots=True)
class SimulateOptions:
    """What is simulated and how it is shown; ``save`` keeps the hour as a file."""

    programme: Path
    script: Path
    as_json: bool = False
    save: Path | None = None


def simulate_command(options: SimulateOptions, language: str, out: TextIO) -> int:
    """Print a script's acts and what became of them; return 0.

    Raises Stop with a sentence where the programme or the script cannot be
    used; what stands before such a line of the script was printed by then.
    """
    texts = CommandLineTexts(language)
    programme = ready_programme(options.programme, language)
    if options.save and _is_there(options.save):
        raise Stop(texts.exists_already(str(options.save)))
    log = MemoryLog()
    acts = _acts(_script(options.script, texts), SimulationTexts(language))
    _print(simulate(programme, acts, log), options.as_json, language, out)
    if options.save:
        _save(log, options.save, texts)
    return 0


def _script(path: Path, texts: CommandLineTexts) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Stop(texts.script_missing(str(path))) from error
    except UnicodeDecodeError as error:
        raise Stop(texts.script_not_text(str(path))) from error


def _acts(text: str, texts: SimulationTexts) -> Iterator[ScriptLine]:
    sentences = {
        Fault.NO_TIME: texts.no_time,
        Fault.BACKWARDS: texts.backwards,
        Fault.NO_ACT: texts.no_act,
        Fault.UNKNOWN_ACT: texts.unknown_act,
        Fault.ARGUMENTS: texts.arguments,
    }
    try:
        yield from script_lines(text)
    except UnreadableLine as error:
        raise Stop(sentences[error.fault](error.line, error.text)) from error


def _print(frames: Iterable[Frame], as_json: bool, language: str, out: TextIO) -> None:
    if as_json:
        for frame in frames:
            print(json.dumps(frame_json(frame), ensure_ascii=False), file=out)
        return
    texts = SimulationTexts(language)
    newest: Frame | None = None
    print(acts_header(texts), file=out)
    for newest in frames:
        print(act_line(newest, texts), file=out)
    if newest:
        print("", *rundown_lines(newest, texts), sep="\n", file=out)


def _save(log: MemoryLog, path: Path, texts: CommandLineTexts) -> None:
    try:
        with closing(create_session(path, SessionKind.SIMULATED)) as session:
            session.log.append(0, list(log.read()), log.words())
    except FileExistsError as error:
        raise Stop(texts.exists_already(str(path))) from error
    except InUse as error:
        raise Stop(texts.in_use(str(path))) from error
    except (NotSaved, OSError) as error:
        raise Stop(texts.not_saved(str(path), str(error))) from error


def _is_there(path: Path) -> bool:
    with suppress(OSError):  # then it is said why nothing can be kept there
        return path.exists()
    return False
