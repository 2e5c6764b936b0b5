"""Tests for moderator_app.desktop.design.fonts."""

from PySide6.QtGui import QFontInfo, QFontMetricsF
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.fonts import FAMILY, font, load_fonts

LETTERS = "áàâãäçéèêëíìîïñóòôõöúùûüßœæÁÇÉÑÜŁøŠ¿¡«»“”„·…–—→←↑↓−×№"


def width(text: str, weight: int = 600) -> float:
    return QFontMetricsF(font(40, weight)).horizontalAdvance(text)


def test_the_typeface_is_ours_in_four_weights(qtbot: QtBot) -> None:
    assert load_fonts()
    assert QFontInfo(font(20)).family().startswith(FAMILY)
    assert len({width("Moderator", weight) for weight in (400, 500, 600, 700)}) == 4


def test_every_digit_has_one_width(qtbot: QtBot) -> None:
    load_fonts()
    assert len({width(digit) for digit in "0123456789"}) == 1


def test_the_big_digits_stand_closer(qtbot: QtBot) -> None:
    load_fonts()
    tight = QFontMetricsF(font(100, 600, is_tight=True)).horizontalAdvance("16:30")
    assert tight < QFontMetricsF(font(100, 600)).horizontalAdvance("16:30")


def test_it_has_the_letters_of_all_seven_languages(qtbot: QtBot) -> None:
    load_fonts()
    metrics = QFontMetricsF(font(20))
    assert [letter for letter in LETTERS if not metrics.inFontUcs4(ord(letter))] == []
