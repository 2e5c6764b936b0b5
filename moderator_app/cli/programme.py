"""Reads the programme that a command names, or stops with a sentence."""

from __future__ import annotations

from pathlib import Path

from moderator_app.cli.stop import Stop
from moderator_app.domain.draft import Draft
from moderator_app.domain.draft_programme import Unready, programme_from
from moderator_app.domain.draft_remedies import with_default_remedies
from moderator_app.domain.programme import Programme
from moderator_app.importers.cities import Cities
from moderator_app.importers.no_programme import NoProgramme
from moderator_app.importers.no_programme_words import no_programme_sentence
from moderator_app.importers.programme_file import read_programme
from moderator_app.session.steady_clock import wall_now
from moderator_app.texts.command_line import CommandLineTexts
from moderator_app.texts.no_programme import NoProgrammeTexts
from moderator_app.texts.reading import ReadingTexts


def draft_in(path: Path, language: str) -> Draft:
    """Return what a file holds; stops where that is no programme."""
    try:
        return read_programme(path)
    except NoProgramme as error:
        texts = NoProgrammeTexts(language)
        raise Stop(no_programme_sentence(error, str(path), texts)) from error


def ready_programme(path: Path, language: str) -> Programme:
    """Return a file's programme with the usual answers to all that it leaves open.

    Stops where a segment has no minutes, for which no answer is usual.
    """
    draft = draft_in(path, language)
    _stop_without_minutes(draft, CommandLineTexts(language))
    guess_zone = Cities.load().guess
    draft = with_default_remedies(draft, wall_now().date(), guess_zone)
    programme = programme_from(draft, guess_zone)
    if isinstance(programme, Unready):
        reading = ReadingTexts(language)
        missing = " ".join(reading.finding(found) for found in programme.missing)
        raise Stop(CommandLineTexts(language).unready(missing))
    return programme


def _stop_without_minutes(draft: Draft, texts: CommandLineTexts) -> None:
    for number, segment in enumerate(draft.segments, start=1):
        if segment.length is None:
            raise Stop(texts.without_minutes(number, segment.title))
