"""Tests for moderator_app.texts.standby."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from moderator_app.domain.events import Check, HoldReason
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.views.expected_end import ExpectedEndView
from moderator_app.domain.views.hold import HoldView
from moderator_app.domain.views.standby import Present
from moderator_app.texts.standby import StandbyTexts

ENGLISH, SPANISH = StandbyTexts("en"), StandbyTexts("es")
AT = datetime(2020, 4, 3, 14, 21, tzinfo=UTC)


def present(zone: str | None, *ready: Check) -> Present:
    return Present(SpeakerId(0), "Ana", zone, True, ready)


def test_a_speaker_is_placed_by_city_and_hour() -> None:
    assert SPANISH.place(present("America/Bogota"), AT) == "Bogotá 09:21 · supuesta"
    cali = replace(present("America/Bogota"), city="Cali")
    assert SPANISH.place(cali, AT) == "Cali 09:21 · supuesta"
    assert SPANISH.place(present(None), AT) == "¿Dónde está?"


def test_readiness_names_what_is_missing() -> None:
    assert SPANISH.readiness(present(None, *Check)) == "todo listo"
    missing = ENGLISH.readiness(present(None, Check.SOUND))
    assert missing == "missing connected, slides"


def test_what_is_open_is_a_sentence_each() -> None:
    assert SPANISH.guesses(["Ana"]) == "Lugar supuesto: Ana"
    assert SPANISH.unplaced(["Ana", "Luis"]) == "Faltan los lugares: Ana, Luis"
    assert SPANISH.ready_count(1, 5) == "1 de 5 listo"
    late = ExpectedEndView("Europe/Madrid", AT, AT, AT, False, AT, 0, -60)
    said = SPANISH.does_not_fit(late)
    assert said == "Acaba a las 16:21, 1:00 después del corte"
    assert SPANISH.does_not_fit(ExpectedEndView("UTC", AT, AT, AT)) == ""


@pytest.mark.parametrize("reason", list(HoldReason))
def test_each_reason_has_something_to_say_and_to_do(reason: HoldReason) -> None:
    view = HoldView("Europe/Madrid", AT, 20, reason, "Ana", False, True)
    assert ENGLISH.stopped_since(view).startswith("since 16:21:00, ")
    assert SPANISH.sentence_for_audience(reason).startswith("«")
    assert SPANISH.find_cause(reason) != ENGLISH.find_cause(reason)
