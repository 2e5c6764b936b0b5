"""Text without halves of letters, which no file and no log can hold."""

from __future__ import annotations


def whole_letters(text: str) -> str:
    """Return the text with each lone half of a letter (half an emoji) replaced.

    Two halves that stand together become their letter.
    """
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_line(text: str) -> str:
    """Return what somebody typed as one line, with single blanks between its words."""
    return " ".join(whole_letters(text).split())
