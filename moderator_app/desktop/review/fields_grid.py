"""The session's own values: title, day, hours, zone, language, room, topics."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.key_cap import KeyCap
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.review.value_field import ValueField
from moderator_app.domain.draft import Code, Draft
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_corrections import Field, field_text
from moderator_app.domain.draft_edits import times_text
from moderator_app.domain.local_time import zone_names
from moderator_app.texts.lengths import Lengths
from moderator_app.texts.reading import ReadingTexts
from moderator_app.texts.review import ReviewTexts
from moderator_app.texts.words import LANGUAGE_NAMES, language_code, language_name

_LINES = {
    Field.TITLE: "title",
    Field.DATE: "date",
    Field.TIME: "time",
    Field.ZONE: "zone",
    Field.LANGUAGE: "language",
    Field.PLACE: "place",
    Field.TOPICS: "topics",
}
_WIDE = (
    (Field.TITLE, 0, 0, 11),
    (Field.DATE, 0, 11, 8),
    (Field.TIME, 0, 19, 5),
    (Field.ZONE, 1, 0, 7),
    (Field.LANGUAGE, 1, 7, 4),
    (Field.PLACE, 1, 11, 8),
    (Field.TOPICS, 1, 19, 5),
)
_NARROW = (
    (Field.TITLE, 0, 0, 24),
    (Field.DATE, 1, 0, 12),
    (Field.TIME, 1, 12, 12),
    (Field.ZONE, 2, 0, 12),
    (Field.LANGUAGE, 2, 12, 12),
    (Field.PLACE, 3, 0, 12),
    (Field.TOPICS, 3, 12, 12),
)
_NOTHING = "—"
_COLUMNS = 24
_NEEDED = (Field.TITLE, Field.DATE, Field.TIME, Field.ZONE)


@dataclass(frozen=True, slots=True)
class Spoken:
    """The catalogues that the values are said with."""

    review: ReviewTexts
    lengths: Lengths
    reading: ReadingTexts


def shown_value(draft: Draft, field: Field, spoken: Spoken) -> str:
    """Return a value as it is read by people; nothing where it is missing."""
    match field:
        case Field.DATE:
            return spoken.lengths.day(draft.date) if draft.date else ""
        case Field.LANGUAGE:
            return language_name(draft.language) if draft.language else ""
        case Field.PLACE:
            place = draft.place
            parts = (place.platform, place.meeting_id or place.url)
            return " ".join(part for part in parts if part)
        case Field.TOPICS:
            return spoken.review.topics(len(draft.topics)) if draft.topics else ""
        case Field.TIME:
            return _hours(draft, spoken.reading)
        case _:
            return field_text(draft, field)


def _hours(draft: Draft, texts: ReadingTexts) -> str:
    start, end = times_text(draft.start, None), times_text(None, draft.end)
    return texts.until(start, end) if start and end else start or end


def typed_value(draft: Draft, field: Field) -> str:
    """Return a value as it stands in its box when it is opened."""
    text = field_text(draft, field)
    return language_name(text) if field is Field.LANGUAGE else text


def as_read(field: Field, text: str) -> str:
    """Return what was typed as the draft's corrections read it."""
    return language_code(text) if field is Field.LANGUAGE else text


def is_title_guessed(draft: Draft) -> bool:
    """Tell whether nothing on the page names the session for sure."""
    return any(found.code is Code.TITLE_GUESSED for found in findings(draft))


class FieldsGrid(QWidget):
    """A box for each value, with its label and the line it comes from."""

    entered = Signal(object, str)  # Field, what was typed
    left = Signal()
    reached = Signal(object, object)  # ValueField, the page's line or None

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._draft = Draft()
        self._boxes = {field: _FieldBox(appearance) for field in Field}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._shape: tuple[tuple[Field, int, int, int], ...] = ()
        self._offer_words()
        for field, box in self._boxes.items():
            box.field.entered.connect(lambda text, at=field: self._enter(at, text))
            box.field.left.connect(self.left)
            box.field.reached.connect(lambda at=field: self._reach(at))
        appearance.changed.connect(self._dress)
        self._arrange(_WIDE)
        self._dress()

    def box(self, field: Field) -> ValueField:
        """Return the box of a value."""
        return self._boxes[field].field

    def boxes(self) -> tuple[ValueField, ...]:
        """Return all boxes, in the order in which they are read."""
        return tuple(self.box(field) for field in Field)

    def open_box(self) -> ValueField | None:
        """Return the box that is being typed in, if any."""
        return next((box for box in self.boxes() if box.is_open), None)

    def doubtful(self) -> ValueField | None:
        """Return the first box that needs a look: a guess, or nothing yet."""
        return next((box for box in self.boxes() if box.is_doubtful), None)

    def line_of(self, field: Field) -> int | None:
        """Return the page's line that a value was read from."""
        return self._draft.lines.get(_LINES[field])

    def show_draft(self, draft: Draft, spoken: Spoken) -> None:
        """Show what was read."""
        self._draft = draft
        for field, box in self._boxes.items():
            shown = shown_value(draft, field, spoken)
            is_guess = field is Field.TITLE and is_title_guessed(draft)
            is_missing = not shown and field in _NEEDED
            state = "doubtful" if is_guess or is_missing else ""
            line = self.line_of(field)
            label = spoken.review.field(field)
            box.show_value(
                spoken.review.guessed(label) if is_guess else label,
                shown or (spoken.review.missing() if is_missing else _NOTHING),
                typed_value(draft, field),
                state,
            )
            box.show_key("Ctrl+T" if is_guess else "")
            box.show_line("" if line is None else spoken.review.line_short(line))
            box.field.setPlaceholderText(spoken.review.how_to_type(field))

    def fit(self, width: int) -> None:
        """Use two boxes a row where the column is narrow."""
        is_wide = width >= self._appearance.look.px(620)
        self._arrange(_WIDE if is_wide else _NARROW)

    def _enter(self, field: Field, text: str) -> None:
        self.entered.emit(field, as_read(field, text))

    def _reach(self, field: Field) -> None:
        self.reached.emit(self.box(field), self.line_of(field))

    def _offer_words(self) -> None:
        for field, words in (
            (Field.ZONE, list(zone_names())),
            (Field.LANGUAGE, list(LANGUAGE_NAMES.values())),
        ):
            self.box(field).suggest(words)

    def _arrange(self, shape: tuple[tuple[Field, int, int, int], ...]) -> None:
        if shape == self._shape:
            return
        self._shape = shape
        for field, row, column, span in shape:
            self._grid.addWidget(self._boxes[field], row, column, 1, span)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(8))


class _FieldBox(QWidget):
    """A value under its label."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.field = ValueField()
        self.field.setProperty("small", "field")
        self._label = PlainLabel(appearance, TextStyle(12, 500, Tone.THIRD))
        self._key = KeyCap(appearance, "")
        self._key.hide()
        self._line = PlainLabel(appearance, TextStyle(12, 500, Tone.THIRD))
        self._label.setBuddy(self.field)
        top = QHBoxLayout()
        top.addWidget(self._label)
        top.addWidget(self._key)
        top.addStretch(1)
        top.addWidget(self._line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(top)
        self._column.addWidget(self.field)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_value(self, label: str, shown: str, typed: str, state: str) -> None:
        self._label.setText(label)
        self.field.show_value(label, shown, typed, state)

    def show_key(self, key: str) -> None:
        self._key.show_key(key)
        self._key.setVisible(bool(key))

    def show_line(self, words: str) -> None:
        self._line.setText(words)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.look.px(90), super().minimumSizeHint().height())

    def _dress(self) -> None:
        self._column.setSpacing(self._appearance.look.px(2))
