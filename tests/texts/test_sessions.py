"""Tests for moderator_app.texts.sessions."""

from moderator_app.session.saving import Trouble
from moderator_app.texts.sessions import SessionsTexts

SPANISH = SessionsTexts("es")


def test_a_session_says_how_it_stands() -> None:
    assert SPANISH.live("Ana", "6:18") == "Sigue en marcha: Ana, quedan 6:18"
    assert SPANISH.on_hold("Ana", "6:18") == "En pausa: Ana, quedan 6:18"
    assert SPANISH.over("Ana", "0:42") == "Sigue en marcha: Ana, pasada en 0:42"


def test_one_part_is_not_several() -> None:
    assert SPANISH.to_come(1) == "1 parte, sin empezar"
    assert SPANISH.to_come(8) == "8 partes, sin empezar"


def test_a_no_says_what_to_do() -> None:
    assert "el disco está lleno" in SPANISH.cannot_write(Trouble.FULL)
    assert "el disco no deja" in SPANISH.cannot_write(Trouble.TAKEN)
    assert "otra carpeta" in SPANISH.table_unsaved("disco lleno")
    assert "elige otra" in SPANISH.not_a_session("a.session")
