"""A text in pieces: what commas, dashes, colons and brackets part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from moderator_app.importers.announcement.credit_words import AND, PERSON_TITLE
from moderator_app.importers.announcement.letters import fold

MOST_PIECES = 60
_QUOTED = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|\"[^\"]*\"|‘[^‘’]{3,}’")
_HIDDEN = "\x01"
_SEPARATOR = re.compile(
    r"\s*(?P<tight>[,;|()\[\]·•])\s*|\s+(?P<dash>[-–—/→])\s+|\s*(?P<colon>:)(?:\s+|$)"
    r"|\s*(?P<em>—)\s*|(?<=[\w\x01][\w\x01])(?P<stop>[.!])\s+(?=[^\W\d_a-z])|(?P<question>\?)\s+(?![-–—/→(|])"
    r"|(?<=\x01)(?P<quote>\s+)(?=[^\W\d_a-z\x01])"
)

_ABBREVIATED = frozenset(
    [
        "coop",
        "soc",
        "ass",
        "assoc",
        "asoc",
        "dpto",
        "depto",
        "dept",
        "univ",
        "inst",
        "st",
        "sta",
        "av",
        "tel",
        "ca",
        "bzw",
        "gmbh",
    ]
)
AND_IN_FRONT = re.compile(r"\s*(?:and|y|e|i|et|und|&)\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text, and the mark before it; the first has none.

    ``mark`` is one of , ; | ( ) - / : . or "&" where "and" parts two who speak.
    """

    text: str
    begin: int
    finish: int
    mark: str = ""

    @property
    def is_quoted(self) -> bool:
        """Whether it holds words in quotation marks, which name nobody."""
        return _HIDDEN in self.text


def without_quotes(text: str) -> str:
    """Return the text, of the same length, with what is quoted hidden."""
    return _QUOTED.sub(lambda found: _HIDDEN * len(found[0]), text)


def pieces_of(text: str, begin: int = 0) -> list[Piece]:
    """Return the pieces of a text from ``begin`` on; places are those in the text.

    Not more than ``MOST_PIECES``: a text with more tells no segment.
    """
    return list(islice(_pieces(without_quotes(text), begin), MOST_PIECES))


def _pieces(text: str, begin: int) -> Iterator[Piece]:
    mark, start, titles_end = "", begin, 0
    for found in _SEPARATOR.finditer(text, begin):
        if found["stop"] and _is_abbreviated(text, start, found.start()):
            continue
        titles_end = found.start()
        if text[start:titles_end].strip():
            yield _piece(text, start, titles_end, mark)
            mark = ""
        start = found.end()
        mark = _mark_of(found, mark)
    if text[start:].strip():
        yield _piece(text, start, len(text), mark)


def _mark_of(found: re.Match[str], before: str) -> str:
    said = found["tight"] or found["dash"] or found["colon"] or "."
    if found["em"] or said in "–—→":
        said = "-"
    if found["quote"]:
        said = "|"
    said = {"[": "(", "]": ")", "·": "|", "•": "|"}.get(said, said)
    return before if before and said == ")" else said


def _piece(text: str, start: int, end: int, mark: str) -> Piece:
    if mark and (joined := AND_IN_FRONT.match(fold(text[start:end]))):
        start, mark = start + joined.end(), "&"
    words = text[start:end]
    lead = len(words) - len(words.lstrip())
    words = words.strip()
    return Piece(words, start + lead, start + lead + len(words), mark)


def _is_abbreviated(text: str, start: int, end: int) -> bool:
    """Return whether a stop ends no sentence: "Prof. Dr. X", "J. Smith"."""
    last = fold(text[start:end]).split()[-1:] or [""]
    word = last[0]
    is_title = PERSON_TITLE.match(f"{word}. ") is not None
    return len(word) < 2 or is_title or word in _ABBREVIATED


def halves_at_and(piece: Piece) -> Iterator[tuple[Piece, Piece]]:
    """Yield the two parts of a piece at each "and" in it, from left to right."""
    for found in AND.finditer(fold(piece.text)):
        left = piece.text[: found.start()].rstrip()
        right = piece.text[found.end() :]
        if not left or not right or left.endswith("-"):  # "Grün- und Straßenamt"
            continue
        first = Piece(left, piece.begin, piece.begin + len(left), piece.mark)
        yield first, Piece(right, piece.begin + found.end(), piece.finish, "&")
