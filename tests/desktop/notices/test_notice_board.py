"""Tests for moderator_app.desktop.notices.notice_board."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from moderator_app.desktop.notices.notice_board import (
    Answer,
    Notice,
    NoticeBoard,
    Severity,
)


def note(subject: str, text: str = "Note.") -> Notice:
    return Notice(subject, Severity.INFORMATION, text)


def test_escape_gives_the_answer_that_changes_nothing(qtbot: QtBot) -> None:
    board, done = NoticeBoard(), list[str]()
    answers = (Answer("Go", lambda: done.append("go")), Answer("Stay", lambda: None))
    board.show(Notice("go", Severity.WARNING, "Go?", answers, by_escape=2))
    board.escape()
    assert (board.notices, done) == ((), [])
    board.show(Notice("go", Severity.WARNING, "Go?", answers))
    board.show(Notice("said", Severity.INFORMATION, "Saved."))
    board.escape()
    assert [notice.subject for notice in board.notices] == ["go"]


def question(subject: str, *acts: Callable[[], None]) -> Notice:
    answers = tuple(Answer("Yes", act) for act in acts)
    return Notice(subject, Severity.WARNING, "Well?", answers)


def subjects(board: NoticeBoard) -> list[str]:
    return [notice.subject for notice in board.notices]


def test_the_newest_stands_first_and_replaces_one_about_the_same(qtbot: QtBot) -> None:
    board = NoticeBoard()
    board.show(note("a"))
    board.show(note("b"))
    board.show(note("a", "Again."))
    assert subjects(board) == ["a", "b"]
    assert board.notices[0].text == "Again."


def test_notes_are_few_and_clear_themselves_but_a_question_stays(qtbot: QtBot) -> None:
    board = NoticeBoard()
    board.show(question("leave", lambda: None))
    for subject in "abcdefg":
        board.show(note(subject))
    assert subjects(board) == [*"gfedc", "leave"]
    board._clock.timeout.emit()
    assert subjects(board) == ["leave"]


def test_a_problem_stands_until_it_is_closed(qtbot: QtBot) -> None:
    board = NoticeBoard()
    board.show(Notice("disk", Severity.PROBLEM, "Not saved."))
    board.clear()
    assert subjects(board) == ["disk"]
    board.withdraw("disk")
    assert subjects(board) == []


def test_a_digit_answers_the_newest_question(qtbot: QtBot) -> None:
    board, done = NoticeBoard(), list[str]()
    board.show(question("old", lambda: done.append("old")))
    board.show(question("new", lambda: done.append("1"), lambda: done.append("2")))
    board.show(note("x"))
    assert not board.answer(3)
    assert board.answer(2)
    assert board.answer(1)
    assert not board.answer(1)
    assert done == ["2", "old"]


def test_it_tells_when_something_changed(qtbot: QtBot) -> None:
    board, changes = NoticeBoard(), list[bool]()
    board.changed.connect(lambda: changes.append(True))
    board.show(note("a"))
    board.withdraw("b")
    board.clear()
    board.clear()
    assert len(changes) == 2


def test_a_note_that_had_no_room_stands_its_time_once_it_has(qtbot: QtBot) -> None:
    board = NoticeBoard()
    for subject in "abc":
        board.show(note(subject))
    board.hold_back(["a"])
    board._clock.timeout.emit()
    assert subjects(board) == ["a"]
    board.hold_back([])
    assert board._clock.isActive()
    board._clock.timeout.emit()
    assert subjects(board) == []


def test_all_that_passes_stands_as_long_as_the_longest(qtbot: QtBot) -> None:
    board = NoticeBoard()
    board.show(note("a"))
    usual_ms = board._clock.interval()
    longer = Notice("b", Severity.INFORMATION, "Read me.", stands_ms=3 * usual_ms)
    board.show(longer)
    board.show(note("c"))
    assert board._clock.interval() == 3 * usual_ms
