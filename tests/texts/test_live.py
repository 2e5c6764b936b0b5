"""Tests for moderator_app.texts.live."""

from __future__ import annotations

from moderator_app.domain.events import HoldReason
from moderator_app.texts.live import LiveTexts

ENGLISH, SPANISH = LiveTexts("en"), LiveTexts("es")


def test_the_word_of_the_last_stretch_follows_its_number() -> None:
    words = [SPANISH.wrap_up(seconds) for seconds in (30, 60, 120, 90)]
    assert words == [
        "Últimos 30 segundos",
        "Último minuto",
        "Últimos 2 minutos",
        "Últimos 90 segundos",
    ]


def test_a_hold_names_its_reason_once_it_is_known() -> None:
    assert SPANISH.on_hold(HoldReason.CONNECTION) == "En pausa: conexión"
    assert SPANISH.on_hold(HoldReason.OTHER) == "En pausa"


def test_the_hour_is_told_in_one_sentence() -> None:
    sentence = SPANISH.the_hour("17:31", "17:32")
    assert sentence == "La hora: prevista hasta las 17:31, acabará hacia las 17:32"
    assert ENGLISH.planned_for("3 April 16:30", "Madrid").endswith("in Madrid")


def test_a_rehearsal_says_how_fast_its_clock_goes() -> None:
    said = [SPANISH.rehearsal_explained(speed) for speed in (1, 60.0, 1.5, 0.5)]
    assert said == [
        "no es una sesión real",
        "un reloj 60 veces más rápido; no es una sesión real",
        "un reloj 1,5 veces más rápido; no es una sesión real",
        "un reloj 2 veces más lento; no es una sesión real",
    ]
    assert ENGLISH.rehearsal_explained(1.5).startswith("a clock 1.5 times as fast")
