"""Makes text of a file's bytes, or says that they are none."""

from __future__ import annotations

import codecs

from moderator_app.importers.no_programme import NoProgramme, Reason

LARGEST = 10_000_000
"""Bytes of the largest file, and letters of the largest text, that is read."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LAYOUT = frozenset("\t\n\v\f\r\x1b")
_BINARY_SHARE = 100
"""One control letter in so many makes a file binary; one NUL does anyway."""


def plain_text(data: bytes) -> str:
    """Return the text in UTF-8, in UTF-16 or 32 by its mark, or else in cp1252.

    Raises NoProgramme where it is no text.
    """
    if len(data) > LARGEST:
        raise NoProgramme(Reason.TOO_LARGE)
    text = _decoded(data)
    check_text(text)
    return text


def check_text(text: str) -> None:
    """Raise NoProgramme where a text is too large, empty, or none that people read."""
    if len(text) > LARGEST:
        raise NoProgramme(Reason.TOO_LARGE)
    if not text.strip().strip("\ufeff\u200b"):
        raise NoProgramme(Reason.EMPTY)
    if _is_binary(text):
        raise NoProgramme(Reason.NOT_TEXT)


def _decoded(data: bytes) -> str:
    marked = next((name for bom, name in _BOMS if data.startswith(bom)), None)
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise NoProgramme(Reason.NOT_TEXT)


def _is_binary(text: str) -> bool:
    controls = sum(letter < " " and letter not in _LAYOUT for letter in text)
    return "\0" in text or controls * _BINARY_SHARE > len(text)
