"""Keeps what was found for the words that stand in the search."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.find import (
    MOST,
    Entry,
    Find,
    finds,
    programme_index,
    question_index,
)
from moderator_app.session.show_runner import Published


@dataclass(frozen=True, slots=True)
class FindView:
    """What was found; ``is_cut`` where there may be more."""

    text: str = ""
    finds: tuple[Find, ...] = ()

    @property
    def is_cut(self) -> bool:
        """Whether only the first are listed."""
        return len(self.finds) == MOST


class FindViewModel(QObject):
    """Indexes the session only while somebody searches in it."""

    view_changed = Signal(object)  # FindView

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._published: Published | None = None
        self._indexed: Published | None = None
        self._entries: tuple[Entry, ...] = ()
        self._questions: dict[QuestionNumber, Entry] = {}
        self._view = FindView()

    @property
    def view(self) -> FindView:
        """What was found last."""
        return self._view

    def refresh(self, published: Published, now: datetime) -> None:
        """Take the session as it stands, and search again if somebody does."""
        is_news = published is not self._published
        self._published = published
        if is_news and self._view.text:
            self.search(self._view.text)

    def search(self, text: str) -> None:
        """Search for these words; ``view_changed`` tells if something else is found."""
        view = FindView(text, finds(self._index(), text) if text.strip() else ())
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)

    def _index(self) -> tuple[Entry, ...]:
        published = self._published
        if published is not None and published is not self._indexed:
            show, words = published.show, published.words
            self._questions = question_index(show, words, self._questions)
            self._entries = (*programme_index(show), *self._questions.values())
            self._indexed = published
        return self._entries
