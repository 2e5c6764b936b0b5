"""Text as it may be printed: a line stays one line, whatever is in it."""

from __future__ import annotations

import unicodedata


def printable(text: object) -> str:
    """Return a text without letters that move the cursor or end a line.

    Such letters become blanks; bytes of a name that are no text become marks.
    """
    plain = str(text).encode("utf-8", "replace").decode()
    return "".join(map(_letter, plain))


def _letter(letter: str) -> str:
    return " " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter
