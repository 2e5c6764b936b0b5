"""Tests for moderator_app.domain.speaker_cards."""

from __future__ import annotations

from moderator_app.domain.draft import Draft, DraftPerson
from moderator_app.domain.programme import Credit
from moderator_app.domain.speaker_cards import Cards, cards_of
from moderator_app.domain.zone_guess import ZoneGuess, no_guess
from tests.domain.drafts import (
    AL_LAS,
    LUZ,
    ORIOL,
    a_draft,
    a_segment,
    people,
    the_seed_page,
)


def of(draft: Draft) -> Cards:
    return cards_of(draft, no_guess)


def named(cards: Cards) -> list[str | None]:
    return [each.credit.name or each.credit.organisation for each in cards.speakers]


def speaking(*credits_: Credit, listed: tuple[Credit, ...] = ()) -> Draft:
    rows = [a_segment(speakers=people(credit)) for credit in credits_]
    return a_draft(*rows, people=people(*listed))


def test_the_seed_page_has_five_cards_in_the_order_of_speaking() -> None:
    assert named(of(the_seed_page())) == [
        "Metropolis",
        "Proyecto AL-LAS",
        "Luz Amparo Medina Gerena",
        "Oriol Illa",
        "Mariana Flores Mayen",
    ]


def test_each_appearance_keeps_its_own_spelling() -> None:
    cards = of(the_seed_page())
    introduction, conclusions = cards.appearances[1], cards.appearances[6]
    assert introduction[0].speaker == conclusions[0].speaker == 1
    assert introduction[0].credit.organisation == "AL-LAs"
    assert conclusions[0].credit.organisation == "AL-LAS"
    assert cards.appearances[5] == ()


def test_the_segments_fill_in_what_the_list_leaves_out() -> None:
    [luz] = of(speaking(LUZ, listed=(Credit("Luz A. Medina"),))).speakers
    assert luz.credit == Credit("Luz A. Medina", LUZ.role, LUZ.organisation)


def test_who_is_only_listed_comes_last() -> None:
    assert named(of(speaking(ORIOL, listed=(LUZ, ORIOL)))) == [ORIOL.name, LUZ.name]


def test_someone_listed_twice_is_one_card() -> None:
    assert named(of(speaking(ORIOL, listed=(ORIOL, ORIOL)))) == [ORIOL.name]


def test_an_organisation_is_spoken_for_by_its_one_listed_person() -> None:
    jane = Credit("Jane Doe", organisation="Proyecto AL-LAS")
    cards = of(speaking(AL_LAS, listed=(jane,)))
    assert named(cards) == ["Jane Doe"]
    assert cards.appearances[0][0].credit == AL_LAS


def test_an_organisation_stays_itself_beside_its_people_who_speak() -> None:
    jane = Credit("Jane Doe", organisation="Proyecto AL-LAS")
    assert named(of(speaking(AL_LAS, jane, listed=(jane,)))) == ["AL-LAs", "Jane Doe"]


def test_the_same_spelling_goes_before_another() -> None:
    short, full = Credit("Luz Medina"), Credit("Luz Amparo Medina")
    other = Credit("Luz Clara Medina")
    cards = of(speaking(other, full, short, listed=(full, other)))
    assert [row[0].speaker for row in cards.appearances] == [0, 1, 1]


def test_zones_are_guessed_and_languages_taken_from_the_session() -> None:
    [oriol] = cards_of(
        speaking(ORIOL), lambda _: ZoneGuess("Barcelona", "Europe/Madrid")
    ).speakers
    assert (oriol.zone, oriol.zone_is_guess) == ("Europe/Madrid", True)
    assert (oriol.city, oriol.language) == ("Barcelona", "es")


def test_what_the_file_tells_of_a_speaker_is_no_guess() -> None:
    told = DraftPerson(
        ORIOL,
        zone="Europe/Paris",
        city="Lyon",
        language="ca",
        introduce_as="our host",
        pronunciation="u-ri-OL",
    )
    [oriol] = of(a_draft(people=(told,))).speakers
    assert (oriol.zone, oriol.zone_is_guess) == ("Europe/Paris", False)
    assert oriol.city == "Lyon"
    assert (oriol.language, oriol.introduce_as) == ("ca", "our host")
    assert oriol.pronunciation == "u-ri-OL"
