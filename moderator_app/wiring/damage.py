"""A new file with what is whole of a damaged session, and what is said of it."""

from __future__ import annotations

from pathlib import Path

from moderator_app.stores.found_sessions import free_path
from moderator_app.stores.rescue import Rescued, rescue
from moderator_app.texts.check import CheckTexts
from moderator_app.texts.rescue import RescueTexts


def rescued_beside(path: Path) -> tuple[Path, Rescued]:
    """Save what is whole of a session in a new file beside it.

    Raises NothingWhole, and NotSaved where the folder cannot be written.
    """
    new_path = free_path(path.parent, f"{path.stem}-rescued")
    return new_path, rescue(path, new_path)


def rescue_sentence(rescued: Rescued, path: str, language: str) -> str:
    """Return what was saved in the file of this name, and what was lost."""
    texts, check = RescueTexts(language), CheckTexts(language)
    counts = check.counts(rescued.events, rescued.questions)
    if rescued.is_all:
        return texts.all_saved(path, counts)
    return texts.partly_saved(path, counts, lost_parts(rescued, language))


def lost_parts(rescued: Rescued, language: str) -> list[str]:
    """Return what was lost, part by part; events that are come first."""
    texts = RescueTexts(language)
    lost = []
    if rescued.lost_events:
        lost.append(texts.lost_events(rescued.lost_events))
    if rescued.lost_words:
        lost.append(texts.lost_words(rescued.lost_words))
    if not rescued.is_programme_proven:
        lost.append(texts.unproven_programme())
    if not rescued.is_end_proven and not rescued.lost_events:
        lost.append(texts.unproven_end())
    return lost
