"""The page in parts: which lines tell the programme, the people, when and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from moderator_app.importers.announcement.columns import column_of
from moderator_app.importers.announcement.letters import phrase, phrase_set
from moderator_app.importers.announcement.lines import BOLD_LEVEL, Line, Shape
from moderator_app.importers.announcement.timing import timing_of
from moderator_app.importers.announcement.words import HEADINGS, Section

_LABEL = re.compile(r"([^:–—|]{2,60}?)\s*(?::|\s[-–—]\s|\s-\s)\s*(.*)")
_NUMBERING = re.compile(r"(?:\d{1,2}|[IVX]{1,4})[.)]\s+")
_INCLUSIVE = re.compile(r"[·.(-](?:e[·.)-]?)?s\)?(?!\w)")  # "invité·e·s", "ponent(e)s"
_LONGEST_HEADING = 8  # words that a heading with a section's name in it has at most
_SHORTEST_INSIDE = 5  # letters of a name that counts inside a longer heading
_INSIDE = {
    name: section
    for section, names in HEADINGS.items()
    for name in names
    if section not in (Section.TITLE, Section.TOTAL) and len(name) >= _SHORTEST_INSIDE
}
_EXACT = {name: section for section, names in HEADINGS.items() for name in names}
_EXACT |= dict.fromkeys(HEADINGS[Section.PROGRAMME], Section.PROGRAMME)
_SHORTEST = 3  # letters of an item's words: not "CET"
_LONGEST_NAME = max(len(name.split()) for name in _EXACT)
_OF_A_SEGMENT = phrase_set(
    """presentación, introducción, introduction, présentation, presentació,
    introducció, apresentação, introdução, einleitung, presentazione, introduzione,
    contexto, context, contexte, contesto, descripción, description, abstract,
    resumen, hintergrund, metodología, participantes, fin, panel"""
)
"""Names of sections that are as well what a segment can be called."""

_NOT_ITEMS = (Section.PROGRAMME, Section.WHEN, Section.TOTAL)
_ONE_LINE = frozenset(
    {
        Section.WHEN,
        Section.PLACE,
        Section.LANGUAGE,
        Section.TITLE,
        Section.TOTAL,
        Section.PEOPLE,
        Section.OTHER,
    }
)
"""What a label with words after it tells in that one line."""


@dataclass(frozen=True, slots=True)
class Part:
    """Lines of one section; ``heading`` is None where a label or nothing opens it."""

    section: Section
    lines: tuple[Line, ...] = ()
    heading: Line | None = None


@dataclass(slots=True)
class _Open:
    """The part that is being read."""

    section: Section = Section.UNKNOWN
    level: int = 0
    heading: Line | None = None
    lines: list[Line] = field(default_factory=list)
    item_level: int = 0  # of the last heading with a time: segments have headings
    has_items: bool = False  # a line started with a time, and more

    def closed(self) -> Part:
        return Part(self.section, tuple(self.lines), self.heading)


def section_named(text: str, *, is_heading: bool) -> Section | None:
    """Return the section that a heading names, None where it names none."""
    name = phrase(_INCLUSIVE.sub("s", _NUMBERING.sub("", text)))
    if name in _EXACT:
        return _EXACT[name]
    words = name.split()
    if not is_heading or len(words) > _LONGEST_HEADING:
        return None
    for begin in range(len(words)):
        for end in range(min(len(words), begin + _LONGEST_NAME), begin, -1):
            if section := _INSIDE.get(" ".join(words[begin:end])):
                return section
    return None


def label_of(line: Line) -> tuple[Section, str] | None:
    """Return the section that a label in front names, and the words after it."""
    if len(line.cells) == 2:
        section = section_named(line.cells[0], is_heading=False)
        if section and line.cells[1] and column_of(line.cells[1]) is None:
            return section, line.cells[1]
    if found := _LABEL.match(line.text):
        section = section_named(found[1], is_heading=False)
        return (section, found[2]) if section and found[2] else None
    if line.bold and line.text.startswith(line.bold[0]):
        section = section_named(line.bold[0], is_heading=False)
        rest = line.text[len(line.bold[0]) :].strip(" :-–")
        return (section, rest) if section and rest else None
    return None


def parts_of(lines: Sequence[Line]) -> tuple[Part, ...]:
    """Return the page's parts in their order; no line is in two."""
    parts: list[Part] = []
    current = _Open()
    for place, line in enumerate(lines):
        after_blank = place == 0 or lines[place - 1].shape is Shape.BLANK
        label = _label_apart(line, current, after_blank)
        if label is not None:
            section, rest = label
            parts.append(current.closed())
            if section in _ONE_LINE:
                told = line if section is Section.PEOPLE else line.saying(rest)
                parts.append(Part(section, (told,)))
                current.lines, current.heading = [], None
            else:
                current = _Open(section, 9, None, [line.saying(rest)])
        elif (opened := _opened(line, current, after_blank)) is not None:
            parts.append(current.closed())
            current = opened
        else:
            current.lines.append(line)
            timing = timing_of(line.text)
            current.has_items |= timing.is_leading and len(timing.rest) > _SHORTEST
    parts.append(current.closed())
    return tuple(part for part in parts if part.lines or part.heading)


def _label_apart(
    line: Line, current: _Open, after_blank: bool
) -> tuple[Section, str] | None:
    if line.shape in (Shape.BLANK, Shape.RULE) or line.level == 1:
        return None
    label = label_of(line)
    is_programme = current.section is Section.PROGRAMME or current.has_items
    if label is None or not is_programme or not current.lines:
        return label
    is_apart = line.shape is Shape.TEXT and line.indent == 0 and after_blank
    is_heading = line.shape is Shape.HEADING and after_blank
    in_headings = current.item_level and current.section is Section.PROGRAMME
    if in_headings or not (is_apart or is_heading):
        return None
    return None if phrase(line.text.split(":")[0]) in _OF_A_SEGMENT else label


def _opened(line: Line, current: _Open, after_blank: bool) -> _Open | None:
    """Return the part that a line opens, None where it is no heading of one."""
    if line.shape is Shape.HEADING:
        return _opened_by_heading(line, current)
    if line.shape is not Shape.TEXT or line.cells or line.columns:
        return None
    section = section_named(line.text, is_heading=False)
    if section is None or section is Section.TOTAL:
        return None
    if current.section is Section.PROGRAMME and current.lines:
        is_after_list = current.lines[-1].shape is Shape.BULLET
        is_apart = is_after_list and section is not Section.PEOPLE
        is_of_item = _is_only_time(current.lines) or phrase(line.text) in _OF_A_SEGMENT
        if is_of_item or not (after_blank or is_apart):
            return None
    return _Open(section, 9, line)


def _opened_by_heading(line: Line, current: _Open) -> _Open | None:
    timing = timing_of(line.text)
    in_programme = current.section is Section.PROGRAMME
    is_item = timing.is_timed and (timing.is_leading or in_programme)
    if is_item and section_named(timing.rest, is_heading=False) not in _NOT_ITEMS:
        current.item_level = line.level
        return None
    section = section_named(line.text, is_heading=True)
    if line.level == 1 and section_named(line.text, is_heading=False) is None:
        section = None
    if current.section is Section.PROGRAMME and _stays(line, section, current):
        return None
    in_people = current.section is Section.PEOPLE and line.level > current.level
    if section is None and in_people:
        return None
    if section is None and line.level == BOLD_LEVEL:
        return None
    return _Open(section or Section.UNKNOWN, line.level, line)


def _stays(line: Line, section: Section | None, current: _Open) -> bool:
    """Return whether a heading within a programme belongs to it."""
    if current.item_level and line.level > current.item_level:
        return True
    if section is None:
        return line.level > current.level or line.level == BOLD_LEVEL
    return bool(current.lines) and phrase(line.text) in _OF_A_SEGMENT


def _is_only_time(lines: Sequence[Line]) -> bool:
    for line in reversed(lines):
        if line.shape is not Shape.BLANK:
            timing = timing_of(line.text)
            return timing.is_timed and not timing.rest
    return False
