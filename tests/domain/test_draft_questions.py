"""Tests for moderator_app.domain.draft_questions."""

from datetime import date

from moderator_app.domain.draft import Draft
from moderator_app.domain.draft_answers import QuestionName, open_questions
from moderator_app.domain.draft_questions import QuestionPlace, with_places
from moderator_app.domain.draft_remedies import remedies_of
from moderator_app.domain.remedy import Remedy
from tests.domain.drafts import a_draft, a_segment, the_seed_page

TODAY = date(2020, 4, 1)


def asked(draft: Draft) -> list[tuple[QuestionName, tuple[Remedy, ...]]]:
    return [
        (name, remedies_of(finding, draft, TODAY))
        for name, finding in open_questions(draft).items()
    ]


def placed(draft: Draft) -> tuple[QuestionPlace, ...]:
    return with_places((), asked(draft), is_lasting=True)


def keys(places: tuple[QuestionPlace, ...]) -> list[list[int]]:
    return [list(place.keys.values()) for place in places]


def test_answers_have_keys_in_the_order_of_the_questions() -> None:
    assert keys(placed(the_seed_page())) == [[1, 2], [3, 4, 5, 6]]


def test_what_comes_later_moves_no_key() -> None:
    seed, later = placed(the_seed_page()), a_draft(a_segment("New", None))
    places = with_places(seed, asked(later), is_lasting=False)
    assert places[:2] == seed
    assert keys(places[2:]) == [[7, 8, 9]]
    assert not places[2].is_lasting
    assert with_places(places, asked(later), is_lasting=False) == places


def test_more_than_nine_answers_go_on_another_page() -> None:
    draft = a_draft(*[a_segment(f"Part {n}", None) for n in range(4)])
    places = placed(draft)
    assert [place.page for place in places] == [0, 0, 0, 1]
    assert keys(places)[2:] == [[7, 8, 9], [1, 2, 3]]


def test_an_answer_that_came_up_later_has_no_key() -> None:
    place = placed(the_seed_page())[0]
    other = asked(a_draft(a_segment("New", None)))[0][1][0]
    assert place.key_of(other) == 0
