"""Programmes in tables: of pipes, of tabs, or of columns that spaces align."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from moderator_app.importers.announcement.clocks import spans_in
from moderator_app.importers.announcement.columns import Column, column_of
from moderator_app.importers.announcement.lengths import (
    elapsed_in_cell,
    length_in_cell,
)
from moderator_app.importers.announcement.letters import fold, words_of
from moderator_app.importers.announcement.lines import Line, Shape
from moderator_app.importers.announcement.naming import Known, Names, naming
from moderator_app.importers.announcement.timing import timing_of

_FEWEST_ROWS = 2


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of a programme: what each column tells, and the rows under the head."""

    columns: tuple[Column | None, ...]
    rows: tuple[tuple[Line, tuple[str, ...]], ...]
    first: int = 0  # place of its first line among those it was found in
    after: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its line, and the text in each column that has some."""

    line: Line
    texts: tuple[tuple[Column, str], ...]

    def of(self, column: Column) -> str:
        """Return what the columns of a kind say, empty where there is none."""
        return "; ".join(text for kind, text in self.texts if kind is column and text)


def tables_in(lines: Sequence[Line], known: Known) -> list[Table]:
    """Return the tables that tell a programme, or people, among lines."""
    tables: list[Table] = []
    for cells_of in (_piped, _aligned):
        for first, after in _runs(lines, cells_of):
            run = [line for line in lines[first:after] if cells_of(line)]
            table = _table([(line, cells_of(line)) for line in run], known)
            if table is not None and not _is_inside(first, tables):
                columns, rows = table
                if cells_of is _aligned and _is_plain_list(columns):
                    continue
                tables.append(Table(columns, rows, first, after))
    return sorted(tables, key=lambda table: table.first)


def rows_of(table: Table) -> Iterator[Row]:
    """Yield the rows of a table, each cell with what its column tells."""
    for line, cells in table.rows:
        pairs = zip(table.columns, cells, strict=False)
        yield Row(line, tuple((kind, text) for kind, text in pairs if kind and text))


def _is_plain_list(columns: Sequence[Column | None]) -> bool:
    """Return whether spaces part only a time from words, as they do in lines."""
    times = (Column.START, Column.LENGTH)
    return len(columns) == 2 and any(column in times for column in columns)


def _is_inside(first: int, tables: Sequence[Table]) -> bool:
    return any(table.first <= first < table.after for table in tables)


def _piped(line: Line) -> tuple[str, ...]:
    return line.cells


def _aligned(line: Line) -> tuple[str, ...]:
    is_text = line.shape is Shape.TEXT and not line.cells
    return line.columns if is_text else ()


def _runs(
    lines: Sequence[Line], cells_of: Callable[[Line], tuple[str, ...]]
) -> Iterator[tuple[int, int]]:
    """Yield where lines with cells follow each other; rules may lie between."""
    first: int | None = None
    for place, line in enumerate(lines):
        if cells_of(line):
            first = place if first is None else first
        elif line.shape not in (Shape.RULE,) and first is not None:
            yield first, place
            first = None
    if first is not None:
        yield first, len(lines)


_Cells = Sequence[tuple[Line, tuple[str, ...]]]
_Made = tuple[tuple[Column | None, ...], tuple[tuple[Line, tuple[str, ...]], ...]]


def _table(run: _Cells, known: Known) -> _Made | None:
    if len(run) < _FEWEST_ROWS:
        return None
    for place, (_, cells) in enumerate(run[:3]):
        named = tuple(map(column_of, cells))
        if _is_head(named, cells):
            rows = tuple(run[place + 1 :])
            return tuple(_with_times_told(named, rows, known)), rows
    guessed = _guessed(run, known)
    return (guessed, tuple(run)) if guessed else None


def _with_times_told(
    columns: Sequence[Column | None], run: _Cells, known: Known
) -> Iterator[Column | None]:
    """Yield columns; one whose head is unknown can still be seen to hold times."""
    for place, column in enumerate(columns):
        texts = [cells[place] for _, cells in run if place < len(cells)]
        guess = _kind_of([text for text in texts if text], known)
        is_told = column is None and guess in (Column.START, Column.LENGTH)
        yield guess if is_told and guess not in columns else column


def _is_head(columns: Sequence[Column | None], cells: Sequence[str]) -> bool:
    named = [column for column in columns if column is not None]
    if any(any(spans_in(fold(cell))) for cell in cells):
        return False
    filled = [cell for cell in cells if cell]
    return len(named) > 1 and 2 * len(named) >= len(filled)


def _guessed(run: _Cells, known: Known) -> tuple[Column | None, ...] | None:
    """Return what columns without a head tell, by what stands in them."""
    width = max(len(cells) for _, cells in run)
    in_column = [
        [cells[place] for _, cells in run if place < len(cells) and cells[place]]
        for place in range(width)
    ]
    columns = [_kind_of(texts, known) for texts in in_column]
    timed = [kind for kind in columns if kind in (Column.START, Column.LENGTH)]
    if not timed:
        return None
    open_places = [place for place, kind in enumerate(columns) if kind is None]
    if not open_places:
        return None
    columns[open_places[0]] = Column.TITLE
    for place in open_places[1:]:
        if any(_starts_with_a_name(text, known) for text in in_column[place]):
            columns[place] = Column.SPEAKER
    return tuple(_second_time_is_end(columns))


def _second_time_is_end(columns: Sequence[Column | None]) -> list[Column | None]:
    made = list(columns)
    starts = [place for place, kind in enumerate(made) if kind is Column.START]
    for place in starts[1:]:
        made[place] = Column.END
    return made


def _kind_of(texts: Sequence[str], known: Known) -> Column | None:
    if not texts:
        return None
    if _mostly(texts, _is_time):
        return Column.START
    if _mostly(texts, _is_length):
        return Column.LENGTH
    if _mostly(texts, lambda text: _starts_with_a_name(text, known)):
        return Column.SPEAKER
    return None


def _is_length(text: str) -> bool:
    cell = fold(text)
    return length_in_cell(cell) is not None or elapsed_in_cell(cell) is not None


def _mostly(texts: Sequence[str], is_one: Callable[[str], bool]) -> bool:
    return 3 * sum(map(is_one, texts)) >= 2 * len(texts)


def _is_time(text: str) -> bool:
    timing = timing_of(text)
    return timing.start is not None and len(words_of(timing.rest)) < 2


def _starts_with_a_name(text: str, known: Known) -> bool:
    first = text.split(",")[0].split("(")[0].strip()
    return naming(first, known) in (Names.PERSON, Names.MAYBE_PERSON, Names.INITIALS)
