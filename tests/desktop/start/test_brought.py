"""Tests for moderator_app.desktop.start.brought."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from moderator_app.desktop.start.brought import BroughtFile, BroughtText, brought


def data(text: str = "", *urls: str) -> QMimeData:
    made = QMimeData()
    if text:
        made.setText(text)
    if urls:
        made.setUrls([QUrl(url) for url in urls])
    return made


def test_a_file_goes_before_the_text_that_names_it() -> None:
    dropped = data("file:///talks/page.md", "file:///talks/page.md")
    assert brought(dropped) == BroughtFile(Path("/talks/page.md"))


def test_a_text_is_brought_as_it_stands() -> None:
    assert brought(data("## PROGRAMA\n- Bienvenida (3 min)")) == BroughtText(
        "## PROGRAMA\n- Bienvenida (3 min)"
    )


def test_blanks_and_pages_of_the_web_without_text_bring_nothing() -> None:
    assert brought(data("  \n ")) is None
    assert brought(data("", "https://example.org/webinar")) is None
    assert brought(None) is None
