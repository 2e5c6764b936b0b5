"""The page as numbered lines: what each says, and what shape it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from moderator_app.importers.announcement.inline import inline, without_odd_characters
from moderator_app.importers.announcement.letters import fold, without_signs

BOLD_LEVEL = 7
"""The level of a line that is bold from end to end: below all real headings."""

_LONGEST = 4000  # letters of one line that are read: no programme's line is longer
_LINE_END = re.compile(r"\r\n|\r|\n")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_QUOTE = re.compile(r"\s{0,3}>\s?")
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*)")
_HTML_HEADING = re.compile(r"\s*<h([1-6])\b", re.IGNORECASE)
_RULE_MARKS = frozenset("-=_*~|:+ \t")
_BULLET = re.compile(
    r"\s*(?:[-*+•·▪◦‣●○■□►▶➤➢→➔➜»›–—]|(?:\(?\d{1,2}|[a-z])\\?[.)]-?)\s+(?=\S)"
    r"(?!(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*\.?\s+\d{4})"
)
_LEADERS = re.compile(r" ?(?:\.{4,}|…{2,}) ?")  # "Time ...... 10:00"
_HTML_BULLET = re.compile(r"\s*<li\b", re.IGNORECASE)
_ALIGNED = re.compile(r"\t+|\s{2,}")


class Shape(Enum):
    """What a line looks like."""

    BLANK = auto()
    RULE = auto()  # "---", "===", the line under a table's head
    HEADING = auto()
    BULLET = auto()  # of a list, numbered or not
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page, or a piece of one; ``number`` counts from 1.

    ``level`` is a heading's, 1 to 7. ``cells`` are what pipes part, ``columns``
    what tabs or runs of spaces part; empty where there is one alone.
    """

    number: int
    text: str
    shape: Shape = Shape.TEXT
    indent: int = 0
    level: int = 0
    bold: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    cells: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()

    def saying(self, text: str) -> Line:
        """Return the same line with another text and no cells."""
        return replace(self, text=text, cells=(), columns=())


def lines_of(page: str) -> tuple[Line, ...]:
    """Return the lines of a page; a break within a line makes two of one number."""
    made: list[Line] = []
    for number, raw in enumerate(_LINE_END.split(page), start=1):
        for line in _lines_from(number, without_odd_characters(raw[:_LONGEST])):
            if line.shape is Shape.RULE and _underlines(line, made):
                level = 1 if "=" in line.text else 2
                made[-1] = replace(made[-1], shape=Shape.HEADING, level=level)
            else:
                made.append(line)
    return tuple(made)


def _is_rule(raw: str) -> bool:
    marks = raw.strip()
    drawn = sum(marks.count(mark) for mark in "-=_*~")
    return drawn > 1 and not set(marks) - _RULE_MARKS


def _underlines(rule: Line, before: list[Line]) -> bool:
    """Return whether a rule makes a heading of the line before it."""
    if not before or set(rule.text) - {"=", "-"} or "|" in rule.text:
        return False
    last = before[-1]
    return last.shape is Shape.TEXT and not last.cells and len(last.text) < 200


def _lines_from(number: int, raw: str) -> Iterator[Line]:
    if "|" in raw and not _is_rule(raw):
        yield _line(number, _BREAK.sub("; ", raw))
        return
    for piece in _BREAK.split(raw):
        yield _line(number, piece)


def _line(number: int, raw: str) -> Line:
    if quoted := _QUOTE.match(raw):
        raw = raw[quoted.end() :]
    if not raw.strip():
        return Line(number, "", Shape.BLANK)
    if _is_rule(raw):
        return Line(number, raw.strip(), Shape.RULE)
    shape, level, indent, body = _shape_of(_LEADERS.sub(": ", raw))
    said = inline(body)
    text = without_signs(said.text)
    if not text:
        return Line(number, "", Shape.BLANK, links=said.links)
    if shape is Shape.TEXT and said.bold and _is_all(said.bold, text):
        shape, level = Shape.HEADING, BOLD_LEVEL
    line = Line(number, text, shape, indent, level, said.bold, said.links)
    return replace(line, cells=_cells(body), columns=_columns(said.wide))


def _shape_of(raw: str) -> tuple[Shape, int, int, str]:
    """Return a line's shape, its level, its indent and what follows its mark."""
    if heading := _HEADING.match(raw):
        return Shape.HEADING, len(heading[1]), 0, _without_closing(heading[2])
    if heading := _HTML_HEADING.match(raw):
        return Shape.HEADING, int(heading[1]), 0, raw
    indent = len(raw.expandtabs(4)) - len(raw.expandtabs(4).lstrip())
    if bullet := _BULLET.match(raw):
        return Shape.BULLET, 0, indent, raw[bullet.end() :]
    if _HTML_BULLET.match(raw):
        return Shape.BULLET, 0, indent, raw
    return Shape.TEXT, 0, indent, raw


def _without_closing(heading: str) -> str:
    """Return a heading's words without the marks that close it: "Agenda ##"."""
    words = heading.rstrip()
    bare = words.rstrip("#")
    return bare.rstrip() if bare.endswith((" ", "\t")) or not bare else words


def _is_all(bold: tuple[str, ...], text: str) -> bool:
    return len("".join(bold)) >= len(text.rstrip(" :.")) - len(bold) and len(text) < 200


def _cells(body: str) -> tuple[str, ...]:
    if "|" not in body:
        return ()
    inner = body.strip().replace("\\|", "/")
    inner = inner.removeprefix("|").removesuffix("|")
    cells = tuple(inline(cell).text for cell in inner.split("|"))
    return cells if len(cells) > 1 else ()


def _columns(wide: str) -> tuple[str, ...]:
    columns = tuple(_ALIGNED.split(wide.strip()))
    return columns if len(columns) > 1 else ()


def folded(line: Line) -> str:
    """Return a line's text as the reader compares it."""
    return fold(line.text)
