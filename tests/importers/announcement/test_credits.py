"""Tests for moderator_app.importers.announcement.credits and its reader.

These are moderator_app.importers.announcement.credit_reader and
moderator_app.importers.announcement.open_credit.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.credits import credits_at
from moderator_app.importers.announcement.naming import Known
from moderator_app.importers.announcement.open_credit import OpenCredit

ENGLISH = Known(language="en")
JANE, JOHN = Credit("Jane Doe"), Credit("John Roe")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Jane Doe", [JANE]),
        ("Dr. Jane Doe and Prof. John Roe", [JANE, JOHN]),
        (
            "Jane Doe, Director, City of Lyon",
            [Credit("Jane Doe", "Director", "City of Lyon")],
        ),
        ("Jane Doe (City of Lyon)", [Credit("Jane Doe", None, "City of Lyon")]),
        (
            "Jane Doe – Head of Water – UCLG",
            [Credit("Jane Doe", "Head of Water", "UCLG")],
        ),
        (
            "Jane Doe, Director at Metropolis",
            [Credit("Jane Doe", "Director", "Metropolis")],
        ),
        ("Jane Doe. City of Lyon.", [Credit("Jane Doe", None, "City of Lyon")]),
        ("Mayor Jane Doe", [Credit("Jane Doe", "Mayor")]),
        ("the mayor of Lyon, Jane Doe", [Credit("Jane Doe", "mayor of Lyon")]),
        ("City of Lyon (Jane Doe)", [Credit("Jane Doe", None, "City of Lyon")]),
        ("Jane Doe, mason, Terre Crue", [Credit("Jane Doe", "mason", "Terre Crue")]),
        (
            "United Cities Network (UCN)",
            [Credit(organisation="United Cities Network (UCN)")],
        ),
        (
            "Metropolis and UCLG",
            [Credit(organisation="Metropolis"), Credit(organisation="UCLG")],
        ),
        (
            "Ministry of Health and Welfare",
            [Credit(organisation="Ministry of Health and Welfare")],
        ),
        ("Ana and Luis Roe", [Credit("Ana"), Credit("Luis Roe")]),
    ],
)
def test_who_is_named_is_read_with_role_and_organisation(
    text: str, named: list[Credit]
) -> None:
    assert list(credits_at(text, ENGLISH).all) == named


def test_several_people_each_have_their_own_place() -> None:
    text = "Jane Doe, City of Lyon and John Roe, City of Porto"
    assert [who.organisation for who in credits_at(text, ENGLISH).all] == [
        "City of Lyon",
        "City of Porto",
    ]


def test_names_that_nobody_knows_are_people_in_a_list_of_names() -> None:
    text = "Xyla Quorn, Zent Broom and Urd Vale"
    assert [who.name for who in credits_at(text, ENGLISH).all] == [
        "Xyla Quorn",
        "Zent Broom",
        "Urd Vale",
    ]


def test_the_bold_of_many_offices_is_the_organisation() -> None:
    text = "Jane Doe, Director, Urban Lab, City of Lyon"
    read = credits_at(text, ENGLISH, bold=("Urban Lab",))
    assert read.all == (Credit("Jane Doe", "Director, City of Lyon", "Urban Lab"),)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Metropolis - objetivo y metodología", " - objetivo y metodología"),
        ("AL-LAs, ¿por qué?", ", ¿por qué?"),
        ("Jane Doe (City of Lyon): How to open data", ": How to open data"),
        ("how cities adapt", "how cities adapt"),
    ],
)
def test_reading_ends_where_something_else_begins(text: str, rest: str) -> None:
    read = credits_at(text, ENGLISH)
    assert text[read.finish :] == rest
    assert not read.is_whole


def test_a_place_for_people_alone_takes_any_organisation() -> None:
    read = credits_at("Welcome House; Jane Doe", ENGLISH, is_listed=True)
    assert read.all == (Credit(organisation="Welcome House"), JANE)


def test_a_credit_that_nothing_opened_closes_as_none() -> None:
    reading = OpenCredit(ENGLISH)
    reading.close()
    assert reading.is_empty
    assert reading.done == []


@given(st.text(), st.booleans())
def test_credits_end_within_any_text(text: str, is_listed: object) -> None:
    read = credits_at(text, ENGLISH, is_listed=bool(is_listed))
    assert 0 <= read.finish <= len(text)
    assert all(who.name or who.organisation for who in read.all)
