"""Tests for moderator_app.texts.speakers."""

from __future__ import annotations

import pytest

from moderator_app.domain.events import Check
from moderator_app.domain.views.handover import Bridge
from moderator_app.texts.speakers import SpeakerTexts
from tests.builders import START

ENGLISH, SPANISH = SpeakerTexts("en"), SpeakerTexts("es")
NINE = START.replace(hour=9, tzinfo=None)


def test_the_bridge_thanks_calls_and_greets() -> None:
    bridge = Bridge("Luz Amparo", "Oriol Illa", "director", "Bogotá", local=NINE)
    assert ENGLISH.bridge(bridge) == (
        "“Thank you very much, Luz Amparo. Joining us now is Oriol Illa, director, "
        "Bogotá. It is 09:30 there: good morning, the floor is yours.”"
    )


def test_a_note_of_how_to_introduce_wins_over_the_role() -> None:
    bridge = Bridge("", "Oriol Illa", "director", "Bogotá", "our host today")
    sentence = "«Nos acompaña ahora Oriol Illa, our host today. Tiene la palabra.»"
    assert SPANISH.bridge(bridge) == sentence


def test_a_title_alone_and_the_end_have_their_own_words() -> None:
    assert ENGLISH.bridge(Bridge(name="Questions")) == "“We now come to: Questions.”"
    assert SPANISH.bridge(Bridge("Ana")) == (
        "«Muchas gracias, Ana. Con esto llegamos al final. "
        "Muchas gracias por habernos acompañado.»"
    )


@pytest.mark.parametrize(
    ("hour", "words"),
    [(9, "buenos días"), (15, "buenas tardes"), (21, "buenas noches")],
)
def test_the_greeting_follows_the_local_hour(hour: int, words: str) -> None:
    bridge = Bridge("", "Ana", "director", local=NINE.replace(hour=hour))
    assert words in SPANISH.bridge(bridge)


@pytest.mark.parametrize("check", list(Check))
def test_a_check_is_heard_with_its_state_and_whose_it_is(check: Check) -> None:
    assert ENGLISH.check_of(check, "Ana", is_ready=True).endswith("ready: Ana")
    assert "not ready" in ENGLISH.check_of(check, "Ana", is_ready=False)
    assert SPANISH.check(check) != SPANISH.check_missing(check)
