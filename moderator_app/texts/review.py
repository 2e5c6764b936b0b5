"""What the review of a reading says."""

from __future__ import annotations

from moderator_app.domain.draft_corrections import Field
from moderator_app.domain.segment_corrections import Column
from moderator_app.texts.catalogue import Catalogue


class ReviewTexts(Catalogue):
    """Labels of what was read, acts on it, and why an act is not taken."""

    subject = "review"

    def title(self) -> str:
        return self._("Check what was read")

    def create(self) -> str:
        return self._("Create the session")

    def create_short(self) -> str:
        return self._("Create")

    def leave(self) -> str:
        return self._("Back")

    def undo(self) -> str:
        return self._("Undo the correction")

    def save(self) -> str:
        return self._("Save what was read")

    def saved_as(self, path: str) -> str:
        return self._("Saved as {path}").format(path=path)

    def not_saved(self, reason: str) -> str:
        return self._("It could not be saved ({reason}): try another folder.").format(
            reason=reason
        )

    def pasted(self) -> str:
        return self._("Pasted text")

    def lines(self, count: int) -> str:
        return self._n("{count} line", "{count} lines", count).format(count=count)

    def parts(self, count: int) -> str:
        return self._n("{count} segment", "{count} segments", count).format(count=count)

    def persons(self, count: int) -> str:
        return self._n("{count} person", "{count} people", count).format(count=count)

    def organisations(self, count: int) -> str:
        sentence = self._n("{count} organisation", "{count} organisations", count)
        return sentence.format(count=count)

    def topics(self, count: int) -> str:
        return self._n("{count} topic", "{count} topics", count).format(count=count)

    def to_decide(self, count: int) -> str:
        sentence = self._n("{count} point to decide", "{count} points to decide", count)
        return sentence.format(count=count)

    def defaults_are_taken(self) -> str:
        return self._("Where you choose none, the highlighted one is taken.")

    def nothing_to_decide(self) -> str:
        return self._("Nothing left to decide")

    def more_to_decide(self, count: int) -> str:
        sentence = self._n(
            "{count} more after these", "{count} more after these", count
        )
        return sentence.format(count=count)

    def decided(self, sentence: str) -> str:
        """Return a question that has its answer, as a screen reader says it."""
        return self._("Decided: {sentence}").format(sentence=sentence)

    def answer_given(self) -> str:
        return self._("the answer that was given")

    def answer_by_default(self) -> str:
        return self._("taken where you choose none")

    def title_is_guess(self) -> str:
        return self._("The title is a guess: Ctrl+T corrects it.")

    def page(self) -> str:
        return self._("The page")

    def page_legend(self) -> str:
        return self._("bright: what was read")

    def reading(self) -> str:
        return self._("What was read")

    def whole_page(self) -> str:
        return self._("Every line")

    def only_read(self) -> str:
        return self._("Only what was read")

    def lines_without_data(self, count: int) -> str:
        return self._n(
            "{count} line without programme data",
            "{count} lines without programme data",
            count,
        ).format(count=count)

    def line(self, number: int) -> str:
        return self._("line {number}").format(number=number)

    def line_short(self, number: int) -> str:
        return self._("l. {number}").format(number=number)

    def line_says(self, number: int, words: str) -> str:
        return self._("Line {number}: {words}").format(number=number, words=words)

    def no_line(self) -> str:
        return self._("The page has no line for this.")

    def field(self, field: Field) -> str:
        """Return the label of a value."""
        return {
            Field.TITLE: self._("Title"),
            Field.DATE: self._("Date"),
            Field.TIME: self._("Time"),
            Field.ZONE: self._("Time zone"),
            Field.LANGUAGE: self._("Language"),
            Field.PLACE: self._("Room"),
            Field.TOPICS: self._("Topics"),
        }[field]

    def how_to_type(self, field: Field) -> str:
        """Return what a value may look like, for somebody who types it."""
        return {
            Field.TITLE: self._("What the session is called"),
            Field.DATE: self._("2020-04-03 or 3/4/2020"),
            Field.TIME: self._("16:30-17:30"),
            Field.ZONE: self._("Europe/Madrid, or a city"),
            Field.LANGUAGE: self._("Spanish or es"),
            Field.PLACE: self._("Zoom, meeting ID, address"),
            Field.TOPICS: self._("One; another; a third"),
        }[field]

    def not_understood(self, label: str, words: str, example: str) -> str:
        return self._(
            "“{words}” cannot be read as {label}. It may look like this: {example}"
        ).format(words=words, label=label.lower(), example=example)

    def guessed(self, label: str) -> str:
        return self._("{label}, a guess").format(label=label)

    def missing(self) -> str:
        return self._("missing")

    def segments(self) -> str:
        return self._("Segments")

    def column(self, column: Column) -> str:
        """Return the heading of a column."""
        return {
            Column.TITLE: self._("Segment"),
            Column.KIND: self._("Kind"),
            Column.NAME: self._("Who"),
            Column.ROLE: self._("Role"),
            Column.ORGANISATION: self._("Organisation"),
            Column.START: self._("Start"),
            Column.LENGTH: self._("Min"),
        }[column]

    def number(self, number: int) -> str:
        return self._("Segment {number}").format(number=number)

    def line_column(self) -> str:
        return self._("Line")

    def how_to_type_in(self, column: Column) -> str:
        """Return what a segment's value may look like."""
        return {
            Column.START: self._("16:30"),
            Column.LENGTH: self._("10, 10:30 or 1 h"),
        }.get(column, self._("some words"))

    def cell(self, label: str, value: str, row: int) -> str:
        """Return how a screen reader says a value of a table."""
        return self._("{label} {value}, row {row}").format(
            label=label, value=value, row=row
        )

    def add_part(self) -> str:
        return self._("Add a segment")

    def remove_part(self) -> str:
        return self._("Remove")

    def move_up(self) -> str:
        return self._("Up")

    def move_down(self) -> str:
        return self._("Down")

    def new_part(self) -> str:
        return self._("New segment")

    def speakers_of(self, number: int, title: str) -> str:
        return self._("Who speaks in {number}, {title}").format(
            number=number, title=title
        )

    def people(self) -> str:
        return self._("People on the page")

    def add_person(self) -> str:
        return self._("Add somebody")

    def new_person(self) -> str:
        return self._("Name")

    def notes(self) -> str:
        return self._("Worth knowing")
