"""What the session is called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from moderator_app.domain.draft import Code, Finding, Severity
from moderator_app.importers.announcement.dates import dates_in
from moderator_app.importers.announcement.letters import any_of, fold, phrase, words_of
from moderator_app.importers.announcement.lines import BOLD_LEVEL, Line, Shape
from moderator_app.importers.announcement.moment import is_only_when
from moderator_app.importers.announcement.sections import Part, section_named
from moderator_app.importers.announcement.timing import timing_of
from moderator_app.importers.announcement.words import (
    GENERIC_TITLES,
    HEADINGS,
    Section,
)

_LABEL = any_of(",".join(HEADINGS[Section.TITLE]))
_PREFIX = re.compile(
    rf"(?:save the date!?|{_LABEL})\s*(?:#?\d{{1,3}}|n[.º°]?\s?\d+)?"
    r"\s*[:|–—-]\s+(?=\S)"
)
_NAVIGATION = re.compile(
    r"cookie|skip to|saltar al|aller au contenu|zum inhalt|log ?in|sign in|menu|menú|©|"
    r"javascript|view in browser|ver en el navegador|unsubscribe"
)
_HOST = re.compile(  # "Metropolis presents", before the title itself
    r"\b(?:presents?|presenta|presentan|prasentiert|invites? you|invita|invitan|"
    r"presente|vous invite|apresenta|convida|organizza|organiza|invitano)"
    r"(?: a| to| zu| al| a la)?\s?:?$"
)
_KINDS = any_of(
    """webinar, webinario, webinaire, webinars, workshop, atelier, taller, seminar,
    seminario, seminaire, seminari, symposium, simposio, encuentro, rencontre,
    sessio, sesion, event, evento, conference, conferencia, charla, xerrada,
    conversatorio, tertulia, panel, curso, course, formacion, incontro, meeting,
    jornada, talk, training, dialogo, debate, mesa, fortbildung,
    fachtagung, schulung, capacitacion, formation"""
)
_HELD = any_of(
    """online, en ligne, en linea, en linia, virtual, on-line, gratuit, gratuita,
    gratuito, gratis, free, live, web, abierto, abierta, upcoming, proximo,
    prochain, zoom"""
)
_KIND_ALONE = re.compile(rf"(?:{_HELD} )?(?:{_KINDS})(?: {_HELD})*")
_ABOUT = re.compile(
    r"\b(?:webinar|webinario|webinaire|seminari\w*|seminar|online-seminar|workshop|taller|"
    r"atelier|session|sesion|sessio|sessao|sessione|encuentro|jornada|conversatorio)\b"
    r"[^.:]{0,160}?\b(?:sobre|about|on|sur|uber|su|zum thema)\s+([^.]{15,200})"
)
_QUOTED = re.compile(  # our webinar "Seeds for all"
    rf"\b{_KINDS}\b[^.:\"“”«»„]{{0,40}}[\"“«„]([^\"“”«»„]{{8,160}})[\"”»“]"
)
_LONGEST = 200
_FEWEST_OF_A_TITLE = 3  # words, where other headings are of the same level
_FEWEST_WORDS = 4  # of bold words that can be the session's subject


def title_of(
    parts: Sequence[Part],
) -> tuple[str | None, int | None, tuple[Finding, ...]]:
    """Return the title, its line, and a finding where it is a guess.

    A heading of the first level or a label gives it, else the first line; a
    page without either names its subject in bold near the introduction's end,
    or says there what the session is about, or says no more than what is held.
    """
    for line in (*_first_level(parts), *_labelled(parts), *_first_lines(parts)):
        title = _without_prefix(line.text)
        if _is_title(title):
            return title, line.number, ()
    guess = _bold_subject(parts) or _told_subject(parts) or _kind_of_event(parts)
    if guess is None:
        return None, None, ()
    title, number = guess
    finding = Finding(Code.TITLE_GUESSED, Severity.INFO, number, {"title": title})
    return title, number, (finding,)


def _first_level(parts: Sequence[Part]) -> Iterator[Line]:
    headings = (part.heading for part in parts if part.heading is not None)
    yield from (
        line for line in headings if line.level == 1 and not _is_section(line.text)
    )


def _labelled(parts: Sequence[Part]) -> Iterator[Line]:
    for part in parts:
        if part.section is Section.TITLE:
            for line in part.lines[:3]:
                is_told = part.heading is None or not _is_text(line)
                if line.text and is_told and not is_only_when(line.text):
                    yield line.saying(_before_date(line.text))


def _is_text(line: Line) -> bool:
    """Return whether a line below a heading is a sentence or an item, no title."""
    is_sentence = line.text.endswith((".", ":", ",")) or len(line.text) > _LONGEST
    is_item = line.shape is Shape.BULLET or bool(line.cells)
    return is_sentence or is_item or timing_of(line.text).is_timed


def _first_lines(parts: Sequence[Part]) -> Iterator[Line]:
    """Yield the first lines that could be a title, up to the first real text."""
    levels = [part.heading.level for part in parts if part.heading is not None]
    for line in _lines(parts):
        is_one_of_many = line.level > 1 and levels.count(line.level) > 1
        is_short = len(words_of(line.text)) < _FEWEST_OF_A_TITLE
        if _is_passed_over(line) or (is_one_of_many and is_short):
            continue
        if _is_text(line) or _is_section(line.text):
            return
        if line.links and line.text.startswith(("http", "www")):
            return
        yield line.saying(_before_date(line.text))
        return


def _before_date(text: str) -> str:
    """Return a first line up to the date that ends it, if it says more than that."""
    for found in dates_in(fold(text)):
        before = text[: found.begin].rstrip(" ,;:–—-|(·")
        return before if len(words_of(before)) >= _FEWEST_OF_A_TITLE else text
    return text


def _lines(parts: Sequence[Part]) -> Iterator[Line]:
    for part in parts:
        if part.heading is not None:
            yield part.heading
        yield from (
            line for line in part.lines if line.text and line.shape is not Shape.RULE
        )


def _is_passed_over(line: Line) -> bool:
    folded = fold(line.text)
    if _is_generic(line.text) or _NAVIGATION.search(folded) or _HOST.search(folded):
        return True
    if timing_of(line.text).is_timed or is_only_when(line.text):
        return True
    dates = list(dates_in(folded))
    return bool(dates) and len(words_of(folded)) < 10


def _is_section(text: str) -> bool:
    section = section_named(text, is_heading=False)
    return section is not None and section is not Section.TITLE


def _without_prefix(text: str) -> str:
    """Return a title without "Webinar:" and quotation marks around it."""
    found = _PREFIX.match(fold(text))
    has_prefix = found is not None and not text[found.end()].islower()
    title = (text[found.end() :] if found and has_prefix else text).strip(" .")
    for opening, closing in ("“”", "«»", '""', "„“"):
        quoted = re.fullmatch(
            rf"(.*?){opening}([^{opening}{closing}]+){closing}", title
        )
        if quoted and _says_kind_alone(quoted[1]):
            return quoted[2].strip()
    return title


def _says_kind_alone(text: str) -> bool:
    """Return whether words before a quoted title say only what is held."""
    return _is_generic(text) or all(map(_is_generic, words_of(text)))


def _is_title(title: str) -> bool:
    return bool(words_of(title)) and not _is_generic(title)


def _is_generic(text: str) -> bool:
    """Return whether a line says that something is held, and not what."""
    return (
        phrase(text) in GENERIC_TITLES
        or _KIND_ALONE.fullmatch(phrase(text)) is not None
    )


def _kind_of_event(parts: Sequence[Part]) -> tuple[str, int] | None:
    """Return the page's heading though it says only what is held: "Webinar"."""
    for line in _lines(parts):
        if not _is_passed_over(line):
            return None
        if _KIND_ALONE.fullmatch(phrase(line.text)):
            return line.text, line.number
    return None


def _told_subject(parts: Sequence[Part]) -> tuple[str, int] | None:
    """Return what the introduction says that the session is about."""
    for part in parts:
        if part.section not in (Section.UNKNOWN, Section.OTHER):
            continue
        for line in part.lines:
            folded = fold(line.text)
            if found := _QUOTED.search(folded) or _ABOUT.search(folded):
                subject = line.text[found.start(1) : found.end(1)].strip(' .,;:“”"«»')
                return subject, line.number
    return None


def _bold_subject(parts: Sequence[Part]) -> tuple[str, int] | None:
    """Return the last bold subject before the programme's sections begin."""
    found: tuple[str, int] | None = None
    for part in parts:
        if part.section not in (Section.UNKNOWN, Section.OTHER):
            if found is not None:
                break
            continue
        for line in part.lines:
            if line.level == BOLD_LEVEL:
                continue
            for words in line.bold:
                if len(words_of(words)) >= _FEWEST_WORDS:
                    found = words.strip(' .,;:“”"«»'), line.number
    return found
