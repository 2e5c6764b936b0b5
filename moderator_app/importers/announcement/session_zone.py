"""Which of the zones that a page names is the session's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from moderator_app.domain.draft import ZoneChoice
from moderator_app.importers.announcement.clocks import spans_in
from moderator_app.importers.announcement.letters import fold
from moderator_app.importers.announcement.lines import Line
from moderator_app.importers.announcement.sections import Part
from moderator_app.importers.announcement.when import HoursFound
from moderator_app.importers.announcement.words import Section
from moderator_app.importers.announcement.zones import (
    Mention,
    choices,
    civil,
    mentions_in,
)
from moderator_app.importers.cities import Cities

_IN_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]{3,60})[)\]]")
_OPEN = (Section.WHEN, Section.UNKNOWN, Section.PROGRAMME, Section.PLACE, Section.TITLE)


@dataclass(frozen=True, slots=True)
class ZoneFound:
    """The session's zone, as printed and as understood; the default choice first."""

    choices: tuple[ZoneChoice, ...]
    label: str
    line: int


def zone_of(
    parts: Sequence[Part],
    hours: HoursFound | None,
    day: date | None,
    language: str | None,
) -> ZoneFound | None:
    """Return the session's zone: beside its time, else where one is named.

    A city counts beside the time, or where the page says when and where.
    """
    page = "\n".join(line.text for part in parts for line in _all_lines(part))
    start = hours.start if hours else None
    for line, mentions in _candidates(parts, hours):
        if not mentions:
            continue
        event, others = mentions[0], mentions[1:]
        mention = civil(event, others, page, language)
        return ZoneFound(choices(mention, day, start), event.label, line.number)
    return _of_a_city(hours) if hours else None


def _of_a_city(hours: HoursFound) -> ZoneFound | None:
    """Return the zone of a smaller city in brackets after the hours: "(Cusco)"."""
    found = _IN_BRACKETS.match(hours.line.text, hours.finish)
    guess = Cities.load().guess(found[1]) if found else None
    if guess is None:
        return None
    choice = ZoneChoice(guess.zone, is_literal=False)
    return ZoneFound((choice,), guess.city, hours.line.number)


def _all_lines(part: Part) -> tuple[Line, ...]:
    return (part.heading, *part.lines) if part.heading else part.lines


def _candidates(
    parts: Sequence[Part], hours: HoursFound | None
) -> Iterable[tuple[Line, list[Mention]]]:
    """Yield lines with the zones they name, likeliest first; the event's in front."""
    if hours is not None:
        yield hours.line, _beside(hours)
    lines = [
        line for part in parts if part.section in _OPEN for line in _all_lines(part)
    ]
    when = [
        line for part in parts if part.section is Section.WHEN for line in part.lines
    ]
    for line in (*when, *lines, *(line for part in parts for line in _all_lines(part))):
        named = mentions_in(line.text)
        yield line, [named_ for named_ in named if not named_.is_place]
    for part in parts:
        if part.section in (Section.WHEN, Section.PLACE):
            for line in part.lines:
                yield line, mentions_in(line.text)


def _beside(hours: HoursFound) -> list[Mention]:
    """Return the zones beside the session's hours: after them, else before them."""
    text = hours.line.text
    following = [
        span.begin for span in spans_in(fold(text)) if span.begin >= hours.finish
    ]
    until = min(following, default=len(text))
    mentions = mentions_in(text)
    after = [mention for mention in mentions if hours.finish <= mention.begin < until]
    before = [mention for mention in mentions if mention.begin < hours.begin]
    chosen = after or before[::-1] or mentions
    named = [mention for mention in chosen if not mention.is_place]
    return [*named, *(mention for mention in chosen if mention.is_place)]
