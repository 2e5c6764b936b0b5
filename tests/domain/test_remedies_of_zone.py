"""Tests for moderator_app.domain.remedies_of_zone."""

from __future__ import annotations

from datetime import date, datetime

from moderator_app.domain.draft import Code, Draft, DraftPerson
from moderator_app.domain.draft_remedies import apply, remedies
from moderator_app.domain.programme import Credit
from moderator_app.domain.remedies_of_zone import hours_elsewhere, place_of
from moderator_app.domain.remedy import Act, Remedy
from moderator_app.domain.zone_guess import ZoneGuess, no_guess
from tests.domain.drafts import a_draft, the_seed_page

TODAY = date(2020, 4, 1)
CITIES = {
    "Bogotá": "America/Bogota",
    "Barcelona": "Europe/Madrid",
    "México": "America/Mexico_City",
}


def guess(text: str) -> ZoneGuess | None:
    return next(
        (ZoneGuess(city, CITIES[city]) for city in CITIES if city in text), None
    )


def about(code: Code, draft: Draft) -> list[Remedy]:
    offered = remedies(draft, TODAY, guess)
    return [remedy for remedy in offered if remedy.finding.code is code]


def hours(remedy: Remedy) -> dict[str, str]:
    told = remedy.facts["hours"]
    assert isinstance(told, tuple)
    return {city: f"{at:%H:%M}" for city, at in told if isinstance(at, datetime)}


def test_both_meanings_of_cet_tell_every_speakers_hour() -> None:
    civil, literal = about(Code.ZONE_AMBIGUOUS, the_seed_page())
    assert (civil.act, civil.is_default) == (Act.TAKE_CIVIL, True)
    assert hours(civil) == {"Bogotá": "09:30", "Barcelona": "16:30", "México": "08:30"}
    assert (literal.act, literal.is_default) == (Act.TAKE_LITERAL, False)
    assert hours(literal)["Barcelona"] == "17:30"


def test_the_meaning_chosen_is_the_zone() -> None:
    seed = the_seed_page()
    taken = apply(seed, about(Code.ZONE_AMBIGUOUS, seed)[1])
    assert taken.zone == "Etc/GMT-1"
    assert about(Code.ZONE_AMBIGUOUS, taken) == []


def test_a_missing_zone_is_that_of_most_speakers_or_of_the_language() -> None:
    people = [DraftPerson(Credit("X", None, city)) for city in ("México", "Bogotá")]
    draft = a_draft(zone=None, people=(*people, people[1]))
    assert [remedy.change.zone for remedy in about(Code.ZONE_MISSING, draft)] == [
        "America/Bogota",
        "America/Mexico_City",
        "Europe/Madrid",
        "Etc/UTC",
    ]


def test_the_last_zone_to_try_is_utc() -> None:
    [remedy] = about(Code.ZONE_MISSING, a_draft(zone=None, language=None))
    assert (remedy.change.zone, remedy.is_default) == ("Etc/UTC", True)


def test_hours_wait_for_the_date() -> None:
    for draft in (the_seed_page(date=None), the_seed_page(start=None)):
        assert hours_elsewhere(draft, "Europe/Madrid", guess) == ()


def test_where_somebody_is_can_be_told_by_the_file() -> None:
    told = DraftPerson(Credit("Jane"), zone="America/New_York")
    assert place_of(told, no_guess) == ZoneGuess("New York", "America/New_York")


def test_the_role_tells_the_city_where_the_organisation_does_not() -> None:
    mayor = DraftPerson(Credit("X", "Mayor of Bogotá", "Metropolis"))
    assert place_of(mayor, guess) == ZoneGuess("Bogotá", "America/Bogota")
