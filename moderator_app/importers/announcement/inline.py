"""The words of one line without its marks: Markdown, HTML and odd characters."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass

_SPACES = dict.fromkeys(map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005"), " ")
_SPACES |= dict.fromkeys(map(ord, "\u2006\u2007\u2008\u2009\u200a\u202f\u3000"), " ")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_UNSEEN |= dict.fromkeys(map(ord, "\ufe0f\ufe0e\u202a\u202b\u202c\u202d\u202e\x00"))
_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\u2212"), "-")
_PLAIN = _SPACES | _UNSEEN | _HYPHENS | {ord("\uff1a"): ":"}

_PRIVATE = 0xE000  # escaped marks hide here while the others are taken away
_SHOWN = {_PRIVATE + code: chr(code) for code in range(33, 127)}

_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_PICTURE = re.compile(r"!\[[^\[\]]*\]\([^()]*\)")
_LINK = re.compile(r"\[([^\[\]]*)\]\( {0,3}<?([^()\s<>]*)>?(?: [^()\[\]]*)?\)")
_BARE_LINK = re.compile(r"https?://[^\s<>()\"'“”\[\]]+|www\.[^\s<>()\"'“”\[\]]+")
_AUTOLINK = re.compile(r"<((?:https?|mailto):[^<>\s]*)>")
_STRONG_TAG = re.compile(r"</?(?:b|strong)(?:\s[^<>]*)?>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z!][^<>]*>")
_BOLD = re.compile(r"\*{2,3}([^*]+)\*{2,3}|(?<!\w)_{2,3}([^_]+)_{2,3}(?!\w)")
_ITALIC = re.compile(r"(?<![\w*])\*(?!\s)([^*]*[^*\s])\*(?!\w)|(?<!\w)_([^_]+)_(?!\w)")
_LEFTOVER = re.compile(r"\*{2,}|(?<!\w)_{2,}|_{2,}(?!\w)|~~|`")


@dataclass(frozen=True, slots=True)
class Inline:
    """What a piece of a line says. ``wide`` keeps its runs of spaces."""

    text: str
    wide: str
    bold: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


def without_odd_characters(text: str) -> str:
    """Return the text with plain spaces and hyphens, and nothing that is unseen."""
    return unicodedata.normalize("NFC", text.translate(_PLAIN))


def inline(raw: str) -> Inline:
    """Return what a piece of a line says, without marks."""
    links: list[str] = []
    bold: list[str] = []

    def name_of_link(found: re.Match[str]) -> str:
        links.append(found[2])
        return found[1]

    def words_in_bold(found: re.Match[str]) -> str:
        words = found[1] or found[2]
        bold.append(_tidy(words))
        return str(words)

    text = _ESCAPE.sub(lambda found: chr(_PRIVATE + ord(found[1])), html.unescape(raw))
    text = _LINK.sub(name_of_link, _PICTURE.sub("", without_odd_characters(text)))
    text = _TAG.sub("", _STRONG_TAG.sub("**", _AUTOLINK.sub(r"\1", text)))
    text = _BOLD.sub(words_in_bold, text)
    text = _LEFTOVER.sub("", _ITALIC.sub(lambda found: found[1] or found[2], text))
    links.extend(found.rstrip(".,;:") for found in _BARE_LINK.findall(text))
    return Inline(_tidy(text), text.translate(_SHOWN), tuple(bold), tuple(links))


def _tidy(text: str) -> str:
    return " ".join(text.translate(_SHOWN).split())
