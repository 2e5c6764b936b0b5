"""Tests for moderator_app.desktop.review.review_viewmodel."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.review.review_viewmodel import MOST_SHOWN, ReviewViewModel
from moderator_app.domain.draft import Code, Draft
from moderator_app.domain.draft_programme import Unready
from moderator_app.domain.remedy import Act
from tests.desktop.review.reviewing import PAGE, today
from tests.domain.drafts import a_draft, a_segment, people, the_seed_page


@pytest.fixture
def model() -> ReviewViewModel:
    made = ReviewViewModel(today)
    made.start(the_seed_page(), PAGE)
    return made


def codes(model: ReviewViewModel) -> list[Code]:
    return [question.finding.code for question in model.questions()]


def test_answers_are_numbered_through_all_questions(model: ReviewViewModel) -> None:
    assert codes(model) == [Code.ZONE_AMBIGUOUS, Code.SUM_DIFFERS]
    keys = [answer.key for each in model.questions() for answer in each.answers]
    assert keys == list(range(1, 7))


def test_a_key_takes_its_answer_and_the_question_is_gone(
    qtbot: QtBot, model: ReviewViewModel
) -> None:
    with qtbot.waitSignal(model.changed):
        model.answer(1)
    assert codes(model) == [Code.SUM_DIFFERS]
    assert model.can_undo


def test_a_key_without_an_answer_does_nothing(
    qtbot: QtBot, model: ReviewViewModel
) -> None:
    with qtbot.assertNotEmitted(model.changed):
        model.answer(9)


def test_corrections_are_taken_back_and_given_again(model: ReviewViewModel) -> None:
    before = model.draft
    model.correct(replace(before, title="Another"))
    model.undo()
    assert model.draft == before
    model.redo()
    assert model.draft.title == "Another"


def test_words_not_understood_change_nothing(model: ReviewViewModel) -> None:
    assert not model.correct(None)
    assert not model.can_undo


def test_only_a_few_questions_are_asked_at_a_time() -> None:
    model = ReviewViewModel(today)
    model.start(a_draft(*[a_segment(f"Part {n}", None) for n in range(6)]), PAGE)
    assert len(model.questions()) == MOST_SHOWN
    assert len(model.open_questions()) >= 6


def test_what_is_worth_knowing_is_not_asked(model: ReviewViewModel) -> None:
    assert [note.finding.facts["name"] for note in model.notes()] == ["Metropolis"]
    acts = [answer.remedy.act for note in model.notes() for answer in note.answers]
    assert acts == [Act.ADD_TO_PEOPLE]


def test_the_people_of_the_page_are_corrected_as_a_whole(
    model: ReviewViewModel,
) -> None:
    model.correct_people(people())
    assert model.draft.people == ()
    assert model.page == PAGE


def test_what_was_not_answered_is_answered_by_default(model: ReviewViewModel) -> None:
    done = model.completed()
    assert isinstance(done, Draft)
    assert (done.zone, done.decided) != (None, ())


def test_what_is_missing_is_told_instead() -> None:
    model = ReviewViewModel(today)
    model.start(a_draft(title=None, segments=()), PAGE)
    done = model.completed()
    assert isinstance(done, Unready)
