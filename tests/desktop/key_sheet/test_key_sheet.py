"""Tests for the key sheet.

moderator_app.desktop.key_sheet.key_sheet and
moderator_app.desktop.key_sheet.key_groups.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.key_sheet.key_groups import cap_words, key_groups
from moderator_app.desktop.key_sheet.key_sheet import KeySheet
from moderator_app.desktop.keys import Act
from moderator_app.texts.keys import KeyTexts

Keep = Callable[[QWidget], None]


def test_every_act_of_the_table_stands_in_one_group() -> None:
    for language in ("en", "es"):
        texts = KeyTexts(language)
        lines = [line.words for _, group in key_groups(texts) for line in group]
        assert sorted(lines) == sorted(texts.act(act.value) for act in Act)


def test_a_cap_is_written_in_words() -> None:
    spanish = KeyTexts("es")
    assert cap_words(spanish, ("⇧", "Space")) == "⇧ Espacio"
    assert cap_words(spanish, ("Page Down",)) == "Av Pág"


def test_it_comes_and_goes_over_the_window(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    window = QWidget()
    keep(window)
    window.resize(1280, 720)
    window.show()
    sheet = KeySheet(KeyTexts("en"), appearance, window)
    assert not sheet.isVisible()
    sheet.toggle()
    assert sheet.isVisible()
    window.resize(1000, 700)
    appearance.set_window_size(1920, 1080)
    assert window.rect().contains(sheet.geometry())
    heard = [label.accessibleName() for label in sheet.findChildren(QLabel)]
    assert "F1 ?: Show or hide these keys" in heard
    assert not sheet.grab().isNull()
    sheet.findChildren(QAbstractButton)[0].click()
    assert not sheet.isVisible()
