"""What somebody dropped or pasted: a file, a text, or nothing that can be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData


@dataclass(frozen=True, slots=True)
class BroughtFile:
    """A file of this computer."""

    path: Path


@dataclass(frozen=True, slots=True)
class BroughtText:
    """Words without a file."""

    text: str


def brought(data: QMimeData | None) -> BroughtFile | BroughtText | None:
    """Return what the data brings: its first local file, else its text, else None."""
    if data is None:
        return None
    if data.hasUrls():
        files = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
        path = next(files, "")
        if path:
            return BroughtFile(Path(path))
    text = data.text() if data.hasText() else ""
    is_address = text in [url.toString() for url in data.urls()]
    return BroughtText(text) if text.strip() and not is_address else None
