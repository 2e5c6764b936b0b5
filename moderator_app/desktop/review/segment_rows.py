"""The segments of a draft as rows of a table."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.review.rows_model import Cell, ColumnShape
from moderator_app.domain.draft import DraftSegment
from moderator_app.domain.draft_times import Row
from moderator_app.domain.programme import Kind
from moderator_app.domain.segment_corrections import Column, segment_text
from moderator_app.texts.review import ReviewTexts
from moderator_app.texts.words import Words

COLUMNS = (
    None,  # the number
    Column.TITLE,
    Column.KIND,
    Column.NAME,
    Column.ORGANISATION,
    Column.START,
    Column.LENGTH,
    None,  # the page's line
)
_NOTHING = "—"
_WIDTHS = ((34, 0), (60, 30), (100, 0), (60, 35), (60, 35), (50, 0), (50, 0), (48, 0))


def segment_columns(texts: ReviewTexts) -> tuple[ColumnShape, ...]:
    """Return the columns of the table of segments."""
    headings = [texts.column(column) if column else "" for column in COLUMNS]
    headings[-1] = texts.line_column()
    numbers = (Column.START, Column.LENGTH)
    return tuple(
        ColumnShape(heading, width, share, column in numbers or at == len(COLUMNS) - 1)
        for at, (heading, column, (width, share)) in enumerate(
            zip(headings, COLUMNS, _WIDTHS, strict=True)
        )
    )


def segment_row(
    number: int, row: Row, texts: ReviewTexts, words: Words
) -> tuple[Cell, ...]:
    """Return the cells of a segment, with its planned start where it gives none."""
    segment = row.segment
    named = [_cell(row, column, texts, words) for column in COLUMNS if column]
    labelled = zip(filter(None, COLUMNS), named, strict=True)
    return (
        Cell(str(number), heard=texts.number(number), tone=Tone.THIRD, weight=600),
        *(
            replace(cell, heard=texts.cell(texts.column(column), _said(cell), number))
            for column, cell in labelled
        ),
        line_cell(segment.line, texts),
    )


def line_cell(line: int | None, texts: ReviewTexts) -> Cell:
    """Return the cell of the page's line that a row was read from."""
    shown = "" if line is None else str(line)
    heard = texts.no_line() if line is None else texts.line(line)
    return Cell(shown, heard=heard, tone=Tone.THIRD)


def _said(cell: Cell) -> str:
    return cell.heard or cell.shown


def _cell(row: Row, column: Column, texts: ReviewTexts, words: Words) -> Cell:
    segment = row.segment
    typed = segment_text(segment, column)
    match column:
        case Column.TITLE:
            return Cell(typed, typed, weight=600, is_editable=True)
        case Column.KIND:
            kinds = tuple((kind.value, words.kind(kind)) for kind in Kind)
            shown = words.kind(segment.kind)
            return Cell(shown, typed, "", Tone.SECOND, 500, True, options=kinds)
        case Column.LENGTH:
            is_missing = segment.length is None
            said = texts.missing() if is_missing else ""
            return Cell(typed or "?", typed, said, Tone.TEXT, 600, True, is_missing)
        case Column.START:
            planned = f"{row.clock:%H:%M}"
            tone = Tone.TEXT if typed else Tone.THIRD
            return Cell(typed or planned, typed, "", tone, 500, True)
    return _speaking(segment, column, typed)


def _speaking(segment: DraftSegment, column: Column, typed: str) -> Cell:
    """Show who speaks; more than one can only be corrected in their own table."""
    values = [getattr(who.credit, column.value) for who in segment.speakers]
    shown = ", ".join(dict.fromkeys(value for value in values if value))
    tone = Tone.SECOND if column is Column.ORGANISATION else Tone.TEXT
    is_editable = len(segment.speakers) < 2
    return Cell(shown or _NOTHING, typed, "", tone, 500, is_editable)
