"""The draft under review: what stands, what can be answered, what was corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from moderator_app.domain.draft import Draft, DraftPerson, Finding, Severity
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_history import DraftHistory
from moderator_app.domain.draft_programme import Unready, programme_from
from moderator_app.domain.draft_remedies import (
    apply,
    remedies_of,
    with_default_remedies,
)
from moderator_app.domain.remedy import Act, Remedy
from moderator_app.domain.zone_guess import GuessZone, no_guess

MOST_SHOWN = 3
_KEYS = 9


@dataclass(frozen=True, slots=True)
class Answer:
    """A remedy, and the key from 1 to 9 that takes it, or 0 where none is left."""

    remedy: Remedy
    key: int = 0


@dataclass(frozen=True, slots=True)
class Question:
    """A finding to be decided."""

    finding: Finding
    answers: tuple[Answer, ...]


class ReviewViewModel(QObject):
    """Holds one draft and its corrections; tells when it is another."""

    changed = Signal()

    def __init__(
        self, today: Callable[[], date], guess_zone: GuessZone = no_guess
    ) -> None:
        super().__init__()
        self._today = today
        self._guess_zone = guess_zone
        self._history = DraftHistory(Draft())
        self._page = ""

    @property
    def draft(self) -> Draft:
        """What was read, as corrected so far."""
        return self._history.draft

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
        self._history = DraftHistory(draft)
        self.changed.emit()

    def correct(self, draft: Draft | None) -> bool:
        """Take a corrected draft; None, for words not understood, is refused."""
        if draft is None:
            return False
        self._turn(self._history.corrected(draft))
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
        standing = findings(self.draft)
        return tuple(at for at in standing if at.severity is not Severity.INFO)

    def questions(self) -> tuple[Question, ...]:
        """Return the first few to decide, their answers numbered through."""
        key = 0
        asked = []
        for finding in self.open_questions()[:MOST_SHOWN]:
            answers = []
            for remedy in self._remedies_of(finding):
                key += 1
                answers.append(Answer(remedy, key if key <= _KEYS else 0))
            asked.append(Question(finding, tuple(answers)))
        return tuple(asked)

    def notes(self) -> tuple[Question, ...]:
        """Return what is only worth knowing, with what can be done about it."""
        standing = findings(self.draft)
        return tuple(
            Question(at, tuple(Answer(remedy) for remedy in self._acts_on(at)))
            for at in standing
            if at.severity is Severity.INFO
        )

    def answer(self, key: int) -> None:
        """Take the remedy of a key; nothing where no remedy has it."""
        for question in self.questions():
            for answer in question.answers:
                if answer.key == key:
                    self.take(answer.remedy)
                    return

    def take(self, remedy: Remedy) -> None:
        """Take a remedy."""
        self.correct(apply(self.draft, remedy))

    def completed(self) -> Draft | Unready:
        """Return the draft with every default taken, or what it still lacks."""
        draft = with_default_remedies(self.draft, self._today(), self._guess_zone)
        made = programme_from(draft, self._guess_zone)
        return made if isinstance(made, Unready) else draft

    def _acts_on(self, finding: Finding) -> list[Remedy]:
        offered = self._remedies_of(finding)
        return [remedy for remedy in offered if remedy.act is not Act.ACCEPT]

    def _remedies_of(self, finding: Finding) -> tuple[Remedy, ...]:
        return remedies_of(finding, self.draft, self._today(), self._guess_zone)

    def _turn(self, history: DraftHistory) -> None:
        if history != self._history:
            self._history = history
            self.changed.emit()
