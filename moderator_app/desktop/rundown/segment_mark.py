"""The shape at the left of a segment that says its state without colour or words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from moderator_app.desktop.design.appearance import Look
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.painting import paint_box, paint_text
from moderator_app.desktop.design.shapes import Mark, paint_mark, paint_phase
from moderator_app.desktop.design.tokens import Phase
from moderator_app.domain.clock import State
from moderator_app.domain.views.rundown import RundownRow


def live_phase(row: RundownRow) -> Phase:
    """Return the phase in whose colours the live row is drawn."""
    if row.is_on_hold:
        return Phase.HOLD
    return Phase(row.phase.value) if row.phase else Phase.RUNNING


def paint_segment_mark(
    painter: QPainter, box: QRectF, row: RundownRow, look: Look, ground: QColor
) -> None:
    """Draw the mark of a segment into a square; ``ground`` is what it lies on."""
    palette = look.palette
    hidden = box.adjusted(-2, -2, 2, 2)
    paint_box(painter, hidden, hidden.height() / 2, ground)
    match row.state:
        case State.DONE:
            paint_mark(
                painter, Mark.CHECK_IN_DISC, _inner(box), QColor(palette.border), ground
            )
        case State.LIVE:
            phase = live_phase(row)
            paint_phase(
                painter, phase, _inner(box), QColor(palette.phase(phase).ink), ground
            )
        case State.SKIPPED:
            paint_icon(painter, Icon.SKIP, _shrunk(box, 4), QColor(palette.text3))
        case State.NOT_RUN:
            paint_mark(
                painter, Mark.CROSS, _shrunk(box, 5), QColor(palette.text3), ground
            )
        case State.TO_COME:
            _paint_to_come(painter, box, row, look)


def _paint_to_come(painter: QPainter, box: QRectF, row: RundownRow, look: Look) -> None:
    palette = look.palette
    ring = _inner(box)
    ink = QColor(palette.text if row.is_next else palette.border)
    edge = (ink, 2.0 if row.is_next else max(1.0, 1.3 * look.scale.u))
    paint_box(painter, ring, ring.height() / 2, None, edge)
    if row.is_next:
        arrow = _shrunk(box, box.width() * 0.3).translated(box.width() * 0.03, 0)
        paint_mark(painter, Mark.TRIANGLE_RIGHT, arrow, ink, ink)
        return
    middle = Qt.AlignmentFlag.AlignCenter
    number = QColor(palette.text2)
    font = look.font(12 if row.number < 100 else 10, 600)
    paint_text(painter, ring, str(row.number), font, number, middle)


def _inner(box: QRectF) -> QRectF:
    return _shrunk(box, box.width() / 24)


def _shrunk(box: QRectF, by: float) -> QRectF:
    return box.adjusted(by, by, -by, -by)
