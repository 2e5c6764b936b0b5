"""Tests for the bands.

moderator_app.desktop.bands.band_strip and moderator_app.desktop.bands.band.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.bands.band import BandKind
from moderator_app.desktop.bands.band_strip import BandStrip
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.session.saving import SAVED, Saving, Trouble
from moderator_app.texts.live import LiveTexts
from moderator_app.texts.saving import SavingTexts

FULL = Saving(3, Trouble.FULL)


@pytest.fixture
def strip(appearance: Appearance, keep: Callable[[QWidget], None]) -> BandStrip:
    return a_strip(appearance, keep, "en")


def a_strip(
    appearance: Appearance, keep: Callable[[QWidget], None], language: str
) -> BandStrip:
    strip = BandStrip(
        SavingTexts(language), LiveTexts(language), appearance, "/media/usb"
    )
    keep(strip)
    strip.resize(1280, 24)
    return strip


def read(strip: BandStrip) -> list[str]:
    """Return what is read, from left to right."""
    shown = [band for band in strip.bands.values() if band.isVisible()]
    return [band.shown_words for band in sorted(shown, key=lambda band: band.x())]


def test_where_all_is_well_there_is_no_band(strip: BandStrip) -> None:
    strip.show_saving(SAVED)
    assert not strip.is_wanted
    assert not strip.isVisible()


def test_the_mark_stands_exactly_while_something_is_in_memory_alone(
    strip: BandStrip,
) -> None:
    changes: list[bool] = []
    strip.changed.connect(lambda: changes.append(strip.is_wanted))
    strip.show_saving(FULL)
    assert strip.isVisible()
    assert read(strip) == [f"{SavingTexts('en').unsaved(FULL)} Folder: /media/usb"]
    strip.show_saving(Saving(4, Trouble.FULL))
    strip.show_saving(SAVED)
    assert not strip.isVisible()
    assert changes == [True, False]


def test_what_is_grave_takes_the_room_of_the_others(strip: BandStrip) -> None:
    strip.show_rehearsal(60)
    assert read(strip) == ["REHEARSAL · a clock 60 times as fast; not a real session"]
    strip.show_saving(FULL)
    assert read(strip) == [
        f"{SavingTexts('en').unsaved(FULL)} Folder: /media/usb",
        "REHEARSAL",
    ]
    strip.resize(700, 24)
    assert read(strip) == [SavingTexts("en").unsaved(FULL), "REHEARSAL"]
    strip.resize(1280, 24)
    strip.show_watching("Only watching, and a sentence on it.")
    unsaved, watching, rehearsal = strip.bands.values()
    assert unsaved.width() + watching.width() + rehearsal.width() == strip.width()
    assert watching.shown_words == SavingTexts("en").watching_in_short()
    assert watching.accessibleName() == "Only watching, and a sentence on it."


def test_a_sentence_that_is_cut_is_heard_whole(strip: BandStrip) -> None:
    strip.show_saving(FULL)
    strip.resize(500, 24)
    band = strip.bands[BandKind.UNSAVED]
    assert band.shown_words == SavingTexts("en").unsaved_in_short(FULL)
    assert (
        band.accessibleName() == f"{SavingTexts('en').unsaved(FULL)} Folder: /media/usb"
    )
    assert band.toolTip() == band.accessibleName()


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("trouble", list(Trouble))
@pytest.mark.parametrize("width", [900, 1024, 1280])
def test_each_trouble_is_read_whole_in_the_smallest_window(
    appearance: Appearance,
    keep: Callable[[QWidget], None],
    language: str,
    trouble: Trouble,
    width: int,
) -> None:
    strip, saving = a_strip(appearance, keep, language), Saving(9999, trouble)
    strip.resize(width, 24)
    strip.show_rehearsal(60)
    strip.show_saving(saving)
    sentence = SavingTexts(language).unsaved(saving)
    assert strip.bands[BandKind.UNSAVED].shown_words.startswith(sentence)


def test_the_bands_can_be_told_apart(strip: BandStrip) -> None:
    strip.show_saving(FULL)
    strip.show_watching("Only watching.")
    strip.show_rehearsal(1)
    picture = strip.grab().toImage()
    corners = [picture.pixel(b.x() + 1, 1) for b in strip.bands.values()]
    assert len(set(corners)) == 3
