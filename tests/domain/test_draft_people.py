"""Tests for moderator_app.domain.draft_people."""

from __future__ import annotations

from moderator_app.domain.draft import Severity
from moderator_app.domain.draft_people import is_same_speaker, people_findings
from moderator_app.domain.programme import Credit
from tests.domain.drafts import AL_LAS, LUZ, ORIOL, a_draft, a_segment, people


def raised(listed: tuple[Credit, ...], speaking: tuple[Credit, ...]) -> list[object]:
    rows = [a_segment(speakers=people(credit, line=70)) for credit in speaking]
    draft = a_draft(*rows, people=people(*listed))
    return [
        (found.severity, found.facts["name"], found.facts["missing_in"], found.line)
        for found in people_findings(draft)
    ]


def test_the_same_people_in_other_spellings_raise_nothing() -> None:
    listed = (Credit("Dra. Luz A. Medina"), Credit(organisation="Proyecto AL-LAS"))
    assert raised(listed, (LUZ, AL_LAS)) == []


def test_a_speaker_who_is_not_listed_is_told_once() -> None:
    assert raised((LUZ,), (LUZ, ORIOL, ORIOL)) == [
        (Severity.WARNING, "Oriol Illa", "people", 70)
    ]


def test_someone_listed_who_does_not_speak_is_told() -> None:
    assert raised((LUZ, ORIOL), (LUZ,)) == [
        (Severity.WARNING, "Oriol Illa", "programme", 21)
    ]


def test_an_organisation_alone_is_only_worth_a_note() -> None:
    assert raised((LUZ,), (LUZ, AL_LAS)) == [(Severity.INFO, "AL-LAs", "people", 70)]
    assert raised((LUZ, AL_LAS), (LUZ,)) == [(Severity.INFO, "AL-LAs", "programme", 21)]


def test_an_organisation_is_named_where_one_of_its_people_is() -> None:
    jane = Credit("Jane Doe", organisation="AL-LAS")
    assert raised((jane,), (AL_LAS,)) == []
    assert raised((jane, AL_LAS), (jane,)) == []


def test_whoever_moderates_need_not_speak() -> None:
    assert raised((LUZ, Credit("Ana Ruiz", "Moderadora")), (LUZ,)) == []


def test_a_page_without_a_list_or_without_speakers_raises_nothing() -> None:
    assert raised((), (LUZ,)) == []
    assert raised((LUZ,), ()) == []


def test_a_person_is_not_their_organisation() -> None:
    assert not is_same_speaker(ORIOL, Credit(organisation=ORIOL.organisation))
