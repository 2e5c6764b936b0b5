"""Tests for moderator_app.texts.ways_on."""

from moderator_app.texts.ways_on import WaysOnTexts

SPANISH = WaysOnTexts("es")


def test_what_is_lost_is_told_with_what_goes_on() -> None:
    assert SPANISH.lost_after("a", 7).startswith("Se han perdido los 7 eventos")
    assert SPANISH.lost_after("a", 1).startswith("Se ha perdido 1 evento")
    assert SPANISH.go_on_at("Bienvenida", "22:14") == "Seguir en Bienvenida, 22:14"


def test_what_is_gone_is_told_with_where_it_was() -> None:
    assert "tenía 9 eventos y no está en /b" in SPANISH.put_back("a", "/b", 9)
    assert "Se empezó una sesión en a" in SPANISH.put_back("a", "/b", 0)
