"""Keeps the pictures of the question on air and of the best one for the round."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from moderator_app.desktop.question_queue.kept_queue import KeptQueue
from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.on_air import OnAirView, best_question, on_air_view
from moderator_app.domain.views.question_row import QuestionRow
from moderator_app.session.show_runner import Published


class OnAirViewModel(Viewmodel[OnAirView]):
    """What is read aloud now, and what comes next."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = KeptQueue()

    def project(self, published: Published, now: datetime) -> OnAirView:
        show, words = published.show, published.words
        return on_air_view(show, words, self._kept.of(show.desk), now)


class BestQuestionViewModel(Viewmodel[QuestionRow | None]):
    """The question to take into the round."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = KeptQueue()

    def project(self, published: Published, now: datetime) -> QuestionRow | None:
        show, words = published.show, published.words
        return best_question(show, words, self._kept.of(show.desk))
