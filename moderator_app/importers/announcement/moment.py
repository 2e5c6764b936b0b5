"""Words that tell when and where something is held, and nothing else."""

from __future__ import annotations

from moderator_app.importers.announcement.clocks import spans_in
from moderator_app.importers.announcement.dates import dates_in
from moderator_app.importers.announcement.letters import fold, word_set, words_of
from moderator_app.importers.announcement.place import is_platform
from moderator_app.importers.announcement.time_words import WEEKDAYS
from moderator_app.importers.announcement.zones import mentions_in

_SMALL_WORDS = word_set(
    """h hs hrs hora horas hores heure heures time times uhr ora ore zeit uhrzeit de del
    la el los di in en a at on im am um le les local zone zona huso horario fuseau"""
)


def is_only_when(text: str) -> bool:
    """Return whether words say no more than a date, a time, a zone and a platform."""
    rest = fold(text)
    for mention in mentions_in(text):
        rest = rest.replace(fold(mention.label), " ")
    dates = [(found.begin, found.finish) for found in dates_in(rest)]
    spans = [(found.begin, found.finish) for found in spans_in(rest)]
    for begin, finish in (*dates, *spans):
        rest = rest[:begin] + " " * (finish - begin) + rest[finish:]
    left = [word for word in words_of(rest) if word not in _SMALL_WORDS]
    return all(word in WEEKDAYS or is_platform(word) for word in left)
