"""What one touch of a window with 10,000 questions takes, painted; without a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from time import perf_counter

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from moderator_app.domain.commands import (
    Approve,
    Ask,
    Command,
    Dismiss,
    MoveQuestion,
    PutOnAir,
    UndoQuestion,
)
from moderator_app.domain.desk import Stage
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.programme import Kind
from moderator_app.domain.same_name import folded
from moderator_app.domain.views.question_queue import queue_of
from tests.benchmarks.figure import Figure, Figures, Spread, below, spread
from tests.benchmarks.memory_session import MemorySession
from tests.benchmarks.sessions import a_session, many_questions, question

QUESTIONS = 10_000
AIM = below(16)


def figures(folder: Path, is_quick: bool) -> Figures:
    programme = a_session(8, timedelta(hours=1), Kind.QA)
    written = many_questions(QUESTIONS, programme)
    times, listed = 20 if is_quick else 200, InMemory()
    session = MemorySession(written)
    try:
        acts = Acts(session)
        for what, act, floor in (
            ("question logged", acts.ask, listed.insert),
            ("question put on top (on air)", acts.air, listed.insert),
            ("question moved far up", acts.move, listed.move),
            ("question moved by one", acts.step, listed.move),
            ("stage changed (approved)", acts.approve, listed.move),
            ("stage changed (left out)", acts.dismiss, listed.move),
            ("act taken back", acts.undo, listed.move),
        ):
            taken = acts.spread(act, times)
            yield Figure(
                f"{QUESTIONS} questions: {what} / list",
                taken,
                spread(floor, times),
                aim=AIM,
            )
        typed = Spread.of(_keystrokes(session, times))
        plain = spread(listed.filter, times)
        what = f"{QUESTIONS} questions: keystroke in the filter / list"
        yield Figure(what, typed, plain, aim=AIM)
    finally:
        session.close()


class Acts:
    """Gives acts to a session, and waits until its list is painted."""

    def __init__(self, session: MemorySession) -> None:
        self._session = session
        self._asked = session.runner.show.asked
        queue = queue_of(session.runner.show.desk.value)
        self._waiting = cycle(queue.at(Stage.WAITING)[500:4000:7])
        self._approved = cycle(queue.at(Stage.APPROVED)[500:2000:3])
        self._top = queue.at(Stage.WAITING)[0]

    def spread(self, act: Callable[[], Command], times: int) -> Spread:
        """Return how long acts take, in milliseconds; the first warm up."""
        taken = [
            _painted(lambda: self._session.submit(act())) for _ in range(times + 3)
        ]
        return Spread.of(taken[3:])

    def ask(self) -> Command:
        self._asked += 1
        return Ask(question(self._asked).fingerprint())

    def air(self) -> Command:
        return PutOnAir(next(self._approved))

    def move(self) -> Command:
        return MoveQuestion(next(self._waiting), self._top)

    def step(self) -> Command:
        number = next(self._waiting)
        return MoveQuestion(number, QuestionNumber(number - 1))

    def approve(self) -> Command:
        return Approve(next(self._waiting))

    def dismiss(self) -> Command:
        return Dismiss(next(self._waiting))

    def undo(self) -> Command:
        return UndoQuestion()


class InMemory:
    """The same questions in a plain list: what no program can do without."""

    def __init__(self) -> None:
        said = (question(number) for number in range(1, QUESTIONS + 1))
        self._rows = [folded(f"{words.text} {words.asker}") for words in said]
        self._parts = cycle(("tram", "school", "zoe", "777"))

    def insert(self) -> None:
        self._rows.insert(0, "a new one")

    def move(self) -> None:
        self._rows.insert(0, self._rows.pop(QUESTIONS // 2))

    def filter(self) -> list[str]:
        part = next(self._parts)
        return [row for row in self._rows if part in row]


def _keystrokes(session: MemorySession, times: int) -> Iterator[float]:
    """Yield how long each letter takes, from the key to the painted finds."""
    bar, keys = session.window.find_bar, cycle("tram school zoe number 777 ")
    bar.open()
    for count in range(times + 3):
        if count % 27 == 0:
            bar.field.clear()
        key = next(keys)
        taken = _painted(partial(QTest.keyClicks, bar.field, key))
        if count >= 3:
            yield taken
    bar.leave()


def _painted(work: Callable[[], object]) -> float:
    """Do something, and return the milliseconds until all it changed is painted."""
    began = perf_counter()
    work()
    QApplication.processEvents()
    return (perf_counter() - began) * 1000
