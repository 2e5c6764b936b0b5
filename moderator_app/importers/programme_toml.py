"""Reads our own format, programme.toml. The format: docs/programme-file.md."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from moderator_app.domain.draft import Draft, DraftPerson, DraftSegment
from moderator_app.domain.programme import Credit, Place
from moderator_app.importers.no_programme import NoProgramme, Reason
from moderator_app.importers.programme_problems import Fault, Problem, fault_of
from moderator_app.importers.toml_lines import TomlPath, line_of, toml_lines

if TYPE_CHECKING:
    from moderator_app.importers.programme_schema import (
        CreditTable,
        ProgrammeFile,
        SegmentTable,
        SpeakerTable,
    )

_Lines = Mapping[TomlPath, int]
_MARK = re.compile(r"^\s*\[\[\s*segments\s*\]\]", re.MULTILINE)
_AT_LINE = re.compile(r"\(at line (\d+)")
_SHOWN = 60
"""Letters of a wrong value that are repeated in its sentence."""
_PLACES = {"title": "title", "date": "date", "start": "time", "zone": "zone"}


def is_programme_toml(text: str) -> bool:
    """Tell whether a text without a file name is in our own format."""
    return _MARK.search(text) is not None


def read_programme_toml(text: str) -> Draft:
    """Return the draft that a programme.toml describes.

    Raises NoProgramme with every problem that was found, by line.
    """
    lines = toml_lines(text)
    return _draft(_parsed(text, lines), lines)


def _parsed(text: str, lines: _Lines) -> ProgrammeFile:
    from pydantic import ValidationError

    from moderator_app.importers.programme_schema import ProgrammeFile

    try:
        return ProgrammeFile.model_validate(tomllib.loads(text))
    except ValidationError as error:
        problems = [_problem(each, lines) for each in error.errors(include_url=False)]
        by_line = sorted(problems, key=lambda problem: problem.line or 0)
        raise NoProgramme(Reason.FAULTY, tuple(by_line)) from error
    except (ValueError, RecursionError) as error:  # no TOML, or more than tomllib bears
        problem = Problem(Fault.SYNTAX, line=_line_in(str(error), text))
        raise NoProgramme(Reason.FAULTY, (problem,)) from error


def _line_in(message: str, text: str) -> int | None:
    if at := _AT_LINE.search(message):
        return int(at[1])
    return text.count("\n") + 1 if "end of document" in message else None


def _problem(error: Mapping[str, Any], lines: _Lines) -> Problem:
    fault = fault_of(error["type"], error.get("ctx", {}).get("error"))
    path: TomlPath = error["loc"]
    return Problem(fault, path, line_of(path, lines), str(error["input"])[:_SHOWN])


def _draft(file: ProgrammeFile, lines: _Lines) -> Draft:
    return Draft(
        title=file.title,
        language=file.language,
        date=file.date,
        start=file.start,
        end=file.end,
        zone=file.zone,
        place=Place(file.place.platform, file.place.url, file.place.meeting_id),
        topics=tuple(file.topics),
        people=tuple(
            _speaker(each, lines.get(("speakers", at)))
            for at, each in enumerate(file.speakers)
        ),
        segments=tuple(
            _segment(each, lines.get(("segments", at)))
            for at, each in enumerate(file.segments)
        ),
        lines={name: lines[(key,)] for key, name in _PLACES.items() if (key,) in lines},
    )


def _speaker(table: SpeakerTable, line: int | None) -> DraftPerson:
    return DraftPerson(
        _credit(table),
        line,
        zone=table.zone,
        zone_is_guess=table.zone_is_guess,
        city=table.city,
        language=table.language,
        introduce_as=table.introduce_as,
        pronunciation=table.pronunciation,
    )


def _segment(table: SegmentTable, line: int | None) -> DraftSegment:
    return DraftSegment(
        table.title,
        table.kind,
        _length(table),
        start=table.start,
        speakers=_credited(table.speakers, line),
        line=line,
        is_hard_start=table.hard_start,
        wrap_up=table.wrap_up,
        last=table.last,
        notes=table.notes,
    )


def _length(table: SegmentTable) -> timedelta | None:
    if table.minutes is not None:
        return timedelta(minutes=table.minutes)
    return table.length


def _credited(
    tables: Sequence[CreditTable], line: int | None
) -> tuple[DraftPerson, ...]:
    return tuple(DraftPerson(_credit(table), line) for table in tables)


def _credit(table: CreditTable) -> Credit:
    return Credit(table.name, table.role, table.organisation)
