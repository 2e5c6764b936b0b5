"""The draft under review: what stands, what can be answered, what was corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from moderator_app.domain.draft import Draft, DraftPerson, Finding, Severity
from moderator_app.domain.draft_answers import (
    QuestionName,
    Reviewed,
    answer_name,
    open_questions,
)
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_history import DraftHistory
from moderator_app.domain.draft_programme import Unready, programme_from
from moderator_app.domain.draft_questions import QuestionPlace, with_places
from moderator_app.domain.draft_remedies import (
    apply,
    remedies_of,
    with_default_remedies,
)
from moderator_app.domain.remedy import Act, Remedy
from moderator_app.domain.zone_guess import GuessZone, no_guess


@dataclass(frozen=True, slots=True)
class Answer:
    """A remedy, and the key from 1 to 9 that takes it, or 0 where it has none."""

    remedy: Remedy
    key: int = 0
    question: QuestionName | None = None  # None is a note's
    is_given: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A finding to be decided, or decided already.

    Where it ``can_change`` no more, what was asked has gone by other corrections.
    """

    name: QuestionName
    finding: Finding
    answers: tuple[Answer, ...]
    is_open: bool = True
    can_change: bool = True


@dataclass(frozen=True, slots=True)
class Note:
    """A finding that is only worth knowing."""

    finding: Finding
    answers: tuple[Answer, ...]


class ReviewViewModel(QObject):
    """Holds one draft and its corrections; tells when it is another."""

    changed = Signal()
    settled = Signal()  # the last open question was answered

    def __init__(
        self, today: Callable[[], date], guess_zone: GuessZone = no_guess
    ) -> None:
        super().__init__()
        self._today = today
        self._guess_zone = guess_zone
        self._history = DraftHistory(Reviewed(Draft()))
        self._places: tuple[QuestionPlace, ...] = ()
        self._turned_to = 0
        self._last_seen: dict[QuestionName, Question] = {}
        self._page = ""

    @property
    def draft(self) -> Draft:
        """What was read, as corrected so far."""
        return self._history.now.draft

    @property
    def page(self) -> str:
        """The text that it was read from."""
        return self._page

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction to take back."""
        return bool(self._history.past)

    def start(self, draft: Draft, page: str) -> None:
        """Review another reading."""
        self._page = page
        self._history = DraftHistory(Reviewed(draft))
        self._places, self._turned_to, self._last_seen = (), 0, {}
        self._give_places(is_lasting=True)
        self.changed.emit()

    def correct(self, draft: Draft | None) -> bool:
        """Take a corrected draft; None, for words not understood, is refused."""
        if draft is None:
            return False
        given = self._history.now.given
        self._turn(self._history.corrected(Reviewed(draft, given)))
        return True

    def correct_people(self, people: tuple[DraftPerson, ...]) -> None:
        """Take another list of the page's people."""
        self.correct(replace(self.draft, people=people))

    def undo(self) -> None:
        """Take the newest correction back."""
        self._turn(self._history.undone())

    def redo(self) -> None:
        """Give the correction last taken back again."""
        self._turn(self._history.redone())

    def open_questions(self) -> tuple[Finding, ...]:
        """Return every finding that matters and is not decided."""
        return tuple(open_questions(self.draft).values())

    def questions(self) -> tuple[Question, ...]:
        """Return the questions of the page that is turned to, answered ones too."""
        return tuple(
            question
            for place in self._places
            if place.page == self._turned_to and (question := self._question(place))
        )

    @property
    def more(self) -> int:
        """How many questions are open on other pages."""
        here = sum(question.is_open for question in self.questions())
        return len(self.open_questions()) - here

    def turn_page(self) -> None:
        """Turn to the next page with open questions, if there is another."""
        standing = open_questions(self.draft)
        pages = [at.page for at in self._places if at.question in standing]
        later = [page for page in pages if page > self._turned_to]
        self._turned_to = next(iter([*later, *pages]), self._turned_to)
        self.changed.emit()

    def notes(self) -> tuple[Note, ...]:
        """Return what is only worth knowing, with what can be done about it."""
        standing = findings(self.draft)
        return tuple(
            Note(at, tuple(Answer(remedy) for remedy in self._acts_on(at)))
            for at in standing
            if at.severity is Severity.INFO
        )

    def answer(self, key: int) -> None:
        """Take the remedy of a key; nothing where no remedy has it."""
        for question in self.questions():
            for answer in question.answers:
                if answer.key == key and question.can_change:
                    self.take(answer)
                    return

    def take(self, answer: Answer) -> None:
        """Take a remedy, in place of the one that its question had taken."""
        was_open = bool(self.open_questions())
        if answer.question is None:
            self.correct(apply(self.draft, answer.remedy))
        elif not answer.is_given:
            now = self._history.now.answered(answer.question, answer.remedy)
            self._turn(self._history.corrected(now))
        if was_open and not self.open_questions():
            self.settled.emit()

    def completed(self) -> Draft | Unready:
        """Return the draft with every default taken, or what it still lacks."""
        draft = with_default_remedies(self.draft, self._today(), self._guess_zone)
        made = programme_from(draft, self._guess_zone)
        return made if isinstance(made, Unready) else draft

    def _acts_on(self, finding: Finding) -> list[Remedy]:
        offered = self._remedies_of(finding)
        return [remedy for remedy in offered if remedy.act is not Act.ACCEPT]

    def _remedies_of(
        self, finding: Finding, draft: Draft | None = None
    ) -> tuple[Remedy, ...]:
        shown = self.draft if draft is None else draft
        return remedies_of(finding, shown, self._today(), self._guess_zone)

    def _turn(self, history: DraftHistory) -> None:
        if history != self._history:
            self._history = history
            self._give_places(is_lasting=False)
            self.changed.emit()

    def _give_places(self, *, is_lasting: bool) -> None:
        asked = open_questions(self.draft)
        offered = [(name, self._remedies_of(at)) for name, at in asked.items()]
        self._places = with_places(self._places, offered, is_lasting=is_lasting)
        for place in self._places:
            if question := self._standing(place):
                self._last_seen[place.question] = question

    def _question(self, place: QuestionPlace) -> Question | None:
        """Return what stands at a place: nothing where it has gone with no answer."""
        if question := self._standing(place):
            return question
        last = self._last_seen.get(place.question)
        is_kept = place.is_lasting or self._history.now.given_to(place.question)
        if last is None or not is_kept:
            return None
        return replace(last, is_open=False, can_change=False)

    def _standing(self, place: QuestionPlace) -> Question | None:
        """Return a question that is open, or open again without its answer."""
        now, name = self._history.now, place.question
        is_open = name in open_questions(now.draft)
        draft = now.draft if is_open else now.before_answer(name)
        finding = open_questions(draft).get(name)
        if finding is None:
            return None
        given = None if is_open else now.given_to(name)
        taken = given and answer_name(given.remedy)
        answers = tuple(
            Answer(each, place.key_of(each), name, answer_name(each) == taken)
            for each in self._remedies_of(finding, draft)
        )
        return Question(name, finding, answers, is_open)
