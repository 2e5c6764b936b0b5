"""Tests for moderator_app.domain.draft_answers."""

from dataclasses import replace
from datetime import date

from moderator_app.domain.draft import Code, Draft
from moderator_app.domain.draft_answers import (
    QuestionName,
    Reviewed,
    answer_name,
    open_questions,
)
from moderator_app.domain.draft_remedies import remedies_of
from moderator_app.domain.remedy import Act, Remedy
from tests.domain.drafts import a_draft, a_segment, minutes, the_seed_page

TODAY = date(2020, 4, 1)


def the_question(draft: Draft, code: Code) -> QuestionName:
    return next(name for name in open_questions(draft) if name[0] is code)


def the_remedy(draft: Draft, question: QuestionName, act: Act) -> Remedy:
    offered = remedies_of(open_questions(draft)[question], draft, TODAY)
    return next(each for each in offered if each.act is act)


def answered(reviewed: Reviewed, code: Code, act: Act) -> Reviewed:
    question = next(
        (given.question for given in reviewed.given if given.question[0] is code),
        None,
    ) or the_question(reviewed.draft, code)
    before = reviewed.before_answer(question)
    return reviewed.answered(question, the_remedy(before, question, act))


def test_an_answer_can_be_given_otherwise() -> None:
    shorter = answered(Reviewed(the_seed_page()), Code.SUM_DIFFERS, Act.SHORTEN)
    assert shorter.draft.segments[5].length == minutes(14)
    later = answered(shorter, Code.SUM_DIFFERS, Act.EXTEND)
    seed = Reviewed(the_seed_page())
    assert later.draft == answered(seed, Code.SUM_DIFFERS, Act.EXTEND).draft
    assert len(later.given) == 1


def test_what_was_accepted_can_be_decided_otherwise() -> None:
    left = answered(Reviewed(the_seed_page()), Code.SUM_DIFFERS, Act.ACCEPT)
    shorter = answered(left, Code.SUM_DIFFERS, Act.SHORTEN)
    seed = Reviewed(the_seed_page())
    assert shorter.draft == answered(seed, Code.SUM_DIFFERS, Act.SHORTEN).draft


def test_other_answers_and_corrections_stay_when_one_is_changed() -> None:
    seed = Reviewed(the_seed_page())
    trimmed = answered(seed, Code.SUM_DIFFERS, Act.TRIM)
    zoned = answered(trimmed, Code.ZONE_AMBIGUOUS, Act.TAKE_LITERAL)
    named = replace(zoned.draft.segments[0], title="Opening")
    rest = zoned.draft.segments[1:]
    corrected = Reviewed(
        replace(zoned.draft, segments=(named, *rest)), given=zoned.given
    )
    changed = answered(corrected, Code.SUM_DIFFERS, Act.SHORTEN)
    assert changed.draft.zone == "Etc/GMT-1"
    assert changed.draft.segments[0].title == "Opening"
    assert [each.length for each in changed.draft.segments][5:] == [
        minutes(14),
        minutes(5),
        minutes(3),
    ]


def test_a_segment_taken_out_since_stays_out() -> None:
    trimmed = answered(Reviewed(the_seed_page()), Code.SUM_DIFFERS, Act.TRIM)
    fewer = replace(trimmed.draft, segments=trimmed.draft.segments[1:])
    question = trimmed.given[0].question
    left = Reviewed(fewer, trimmed.given).before_answer(question)
    assert left.segments == fewer.segments


def test_questions_that_are_alike_have_names_of_their_own() -> None:
    part = a_segment("New", None, line=7)
    draft = a_draft(part, part)
    missing = [
        name for name in open_questions(draft) if name[0] is Code.MINUTES_MISSING
    ]
    assert len(set(missing)) == 2


def test_answers_of_one_kind_are_told_apart_by_what_they_give() -> None:
    draft = a_draft(a_segment("New", None))
    finding = next(iter(open_questions(draft).values()))
    names = [answer_name(each) for each in remedies_of(finding, draft, TODAY)]
    assert len(set(names)) == len(names) == 3
