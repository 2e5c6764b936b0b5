"""Tests for moderator_app.importers.announcement.people."""

from __future__ import annotations

import pytest

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.lines import lines_of
from moderator_app.importers.announcement.people import people_of
from moderator_app.importers.announcement.sections import parts_of

JANE = Credit("Jane Doe", "Director", "City of Lyon")


def people(page: str) -> list[Credit]:
    return [person.credit for person in people_of(parts_of(lines_of(page)), "en")]


@pytest.mark.parametrize(
    "page",
    [
        "## Speakers\n- Jane Doe, Director, City of Lyon\n",
        "## Speakers\n- **Jane Doe** - *Director, City of Lyon*\n",
        "## Speakers\n- Jane Doe (Director, City of Lyon)\n",
        "## Speakers\n- Jane Doe: Director, City of Lyon\n",
        "## Speakers\n### Jane Doe\nDirector, City of Lyon\n",
        "## Speakers\n\nJane Doe\n\nDirector, City of Lyon\n",
        "## Speakers\n**Jane Doe** is Director at the City of Lyon. She swims.\n",
        "## Speakers\nName\tRole\tOrganisation\nJane Doe\tDirector\tCity of Lyon\n",
        "Speakers: Jane Doe (Director, City of Lyon)\n",
    ],
)
def test_a_person_is_listed_in_each_manner(page: str) -> None:
    assert people(page) == [JANE]


def test_an_organisation_can_be_listed() -> None:
    assert people("## Speakers\n- **Metropolis**\n") == [
        Credit(organisation="Metropolis")
    ]


def test_a_bare_name_of_no_known_person_is_an_organisation_among_others() -> None:
    page = "## Speakers\n- **Green Xyla**\n- **Jane Doe**, Director, City of Lyon\n"
    assert people(page) == [Credit(organisation="Green Xyla"), JANE]


def test_items_of_a_list_are_people_of_their_own() -> None:
    page = "## Speakers\n- John Roe\n- Director Jane Doe\n"
    assert people(page) == [Credit("John Roe"), Credit("Jane Doe", "Director")]


def test_who_is_listed_twice_is_one() -> None:
    page = "## Speakers\n- Jane Doe, Director, City of Lyon\n- Jane Doe\n"
    assert people(page) == [JANE]


def test_a_moderator_alone_is_no_list() -> None:
    assert people("Moderator: Jane Doe, City of Lyon\n") == []


def test_the_story_of_a_life_names_nobody_else() -> None:
    life = "She has worked with John Roe, in the City of Porto."
    page = f"## Speakers\n- Jane Doe\n\n{life}\n"
    assert [credit.name for credit in people(page)] == ["Jane Doe"]
