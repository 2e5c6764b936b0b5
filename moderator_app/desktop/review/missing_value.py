"""Takes the keyboard to what a reading lacks."""

from __future__ import annotations

from PySide6.QtCore import Qt

from moderator_app.desktop.review.reading_column import ReadingColumn
from moderator_app.desktop.review.segment_rows import COLUMNS
from moderator_app.domain.draft import Code, Draft, Finding
from moderator_app.domain.draft_corrections import Field
from moderator_app.domain.segment_corrections import Column

_FIELDS = {
    Code.TITLE_MISSING: Field.TITLE,
    Code.DATE_MISSING: Field.DATE,
    Code.YEAR_MISSING: Field.DATE,
    Code.START_MISSING: Field.TIME,
    Code.ZONE_MISSING: Field.ZONE,
}


def go_to_missing(finding: Finding, draft: Draft, reading: ReadingColumn) -> None:
    """Give the keyboard to the value that is missing, or to what adds it."""
    field = _FIELDS.get(finding.code)
    if field is not None:
        box = reading.fields.box(field)
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.open()
        return
    table = reading.segments.table
    for row, segment in enumerate(draft.segments):
        if segment.length is None:
            table.go_to(row, COLUMNS.index(Column.LENGTH))
            table.setFocus(Qt.FocusReason.OtherFocusReason)
            table.open()
            return
    reading.segments.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
