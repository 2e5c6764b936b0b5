"""Tests for moderator_app.desktop.review.review_viewmodel."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.review.review_viewmodel import ReviewViewModel
from moderator_app.domain.draft import Code, Draft
from moderator_app.domain.draft_programme import Unready
from moderator_app.domain.draft_questions import MOST_SHOWN
from moderator_app.domain.remedy import Act
from tests.desktop.review.reviewing import PAGE, today
from tests.domain.drafts import a_draft, a_segment, minutes, people, the_seed_page


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


def given(model: ReviewViewModel) -> list[list[Act]]:
    return [
        [answer.remedy.act for answer in question.answers if answer.is_given]
        for question in model.questions()
    ]


def test_a_key_takes_its_answer_and_every_key_keeps_its_meaning(
    qtbot: QtBot, model: ReviewViewModel
) -> None:
    with qtbot.waitSignal(model.changed):
        model.answer(1)
    assert [at.is_open for at in model.questions()] == [False, True]
    assert given(model) == [[Act.TAKE_CIVIL], []]
    model.answer(4)
    assert given(model) == [[Act.TAKE_CIVIL], [Act.SHORTEN]]
    assert model.draft.segments[5].length == minutes(14)


def test_another_key_of_an_answered_question_answers_it_otherwise(
    model: ReviewViewModel,
) -> None:
    for key in (4, 6):
        model.answer(key)
    assert given(model)[1] == [Act.EXTEND]
    assert model.draft.segments == the_seed_page().segments
    model.answer(6)
    model.undo()
    assert given(model)[1] == [Act.SHORTEN]


def test_the_last_answer_is_told(qtbot: QtBot, model: ReviewViewModel) -> None:
    with qtbot.assertNotEmitted(model.settled):
        model.answer(1)
    with qtbot.waitSignal(model.settled):
        model.answer(3)


def test_what_a_correction_settles_stays_where_it_was(model: ReviewViewModel) -> None:
    model.correct(replace(model.draft, zone="Europe/Paris", zone_choices=()))
    zone, _total = model.questions()
    assert (zone.is_open, zone.can_change) == (False, False)
    model.answer(2)
    assert model.draft.zone == "Europe/Paris"


def test_what_came_up_later_is_asked_after_all_others_and_goes_when_settled(
    model: ReviewViewModel,
) -> None:
    before = model.draft
    longer = a_segment("New", None)
    model.correct(replace(before, segments=(*before.segments, longer)))
    assert codes(model)[2:] == [Code.MINUTES_MISSING]
    model.undo()
    assert codes(model) == [Code.ZONE_AMBIGUOUS, Code.SUM_DIFFERS]


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
    assert model.more == len(model.open_questions()) - MOST_SHOWN
    first = [question.finding for question in model.questions()]
    model.turn_page()
    assert first[0] not in [question.finding for question in model.questions()]
    model.turn_page()
    assert first == [question.finding for question in model.questions()]


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
