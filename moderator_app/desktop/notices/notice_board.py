"""What the window has to say just now, and what it asks; never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

_STANDS_MS = 6000
_MOST = 6
REFUSED = "refused"
"""The subject of what says why something was not done."""


class Severity(Enum):
    """How much a notice matters."""

    INFORMATION = auto()
    WARNING = auto()
    PROBLEM = auto()


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its words, and what it does."""

    words: str
    act: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence; with answers it is a question, and stands until answered.

    A problem stands until it is closed. A notice replaces an earlier one about
    the same ``subject``. ``by_escape`` is the number of the answer that Escape
    gives, 0 where it gives none. What waits for nobody stands for ``stands_ms``.
    One that ``can_wait`` comes after all others.
    """

    subject: str
    severity: Severity
    text: str
    answers: tuple[Answer, ...] = ()
    by_escape: int = 0
    stands_ms: int = _STANDS_MS
    can_wait: bool = False

    @property
    def stays(self) -> bool:
        """Whether it waits for somebody."""
        return bool(self.answers) or self.severity is Severity.PROBLEM


class NoticeBoard(QObject):
    """Holds the notices, the newest first; those that wait for nobody clear."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: tuple[Notice, ...] = ()
        self._held: frozenset[str] = frozenset()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.clear)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What stands, the newest first."""
        return self._notices

    @property
    def question(self) -> Notice | None:
        """The newest notice that asks for an answer."""
        return next((n for n in self._notices if n.answers), None)

    def show(self, notice: Notice) -> None:
        """Put a notice up; one that waits is never pushed out."""
        others = [n for n in self._notices if n.subject != notice.subject]
        room = max(0, _MOST - 1 - sum(n.stays for n in others))
        passing = [n for n in others if not n.stays][:room]
        kept = [n for n in others if n.stays or n in passing]
        self._put(tuple(sorted((notice, *kept), key=lambda n: n.can_wait)))
        if not notice.stays:
            self._let_stand()

    def answer(self, number: int) -> bool:
        """Give the newest question its answer of this number; False where none is."""
        question = self.question
        if question is None or not 1 <= number <= len(question.answers):
            return False
        self.withdraw(question.subject)
        question.answers[number - 1].act()
        return True

    def escape(self) -> None:
        """Answer the newest question as Escape does, or else clear what passes."""
        question = self.question
        if question is None or not self.answer(question.by_escape):
            self.clear()

    def withdraw(self, subject: str) -> None:
        """Take a notice away, because it was answered or came to nothing."""
        self._put(tuple(n for n in self._notices if n.subject != subject))

    def hold_back(self, subjects: Iterable[str]) -> None:
        """Let these wait, because there is no room for them yet: none has been read."""
        self._held = frozenset(subjects)

    def clear(self) -> None:
        """Take away all that waits for nobody; what was held back comes up."""
        held = self._held
        self._put(tuple(n for n in self._notices if n.stays or n.subject in held))
        self._let_stand()

    def _let_stand(self) -> None:
        passing = [notice.stands_ms for notice in self._notices if not notice.stays]
        if passing:
            self._clock.start(max(passing))

    def _put(self, notices: tuple[Notice, ...]) -> None:
        if notices != self._notices:
            self._notices = notices
            self.changed.emit()
