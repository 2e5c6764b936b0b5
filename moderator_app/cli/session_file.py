"""Reads the session that a command names, or stops with a sentence."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from moderator_app.cli.stop import Stop
from moderator_app.stores.judged_events import NewerSession
from moderator_app.stores.session_database import NotASession
from moderator_app.stores.verdict import Verdict
from moderator_app.stores.verifying import CannotRead, SessionRead, read_session
from moderator_app.texts.check import CheckTexts

DAMAGED = 1
"""Exit code where a session is not as it was written."""


def session_in(path: Path, texts: CheckTexts) -> SessionRead:
    """Return what a file holds; stops where it is no session that can be read here."""
    with stopping(path, texts):
        return read_session(path)


@contextmanager
def stopping(path: Path, texts: CheckTexts) -> Generator[None]:
    """Turn what reading a file raises where it is no session into its sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise Stop(texts.missing(str(path))) from error
    except NewerSession as error:
        raise Stop(texts.newer(str(path))) from error
    except CannotRead as error:
        raise Stop(texts.cannot_read(str(path), str(error))) from error
    except NotASession as error:
        raise Stop(texts.not_a_session(str(path))) from error


def sentence_on(path: Path, verdict: Verdict, texts: CheckTexts) -> str:
    """Return what was found of a session's file, in one line."""
    if verdict.flaws:
        flaws = [
            texts.flaw(it.harm.value, it.number, it.detail) for it in verdict.flaws
        ]
        return texts.damaged(str(path), flaws, verdict.whole_events)
    counts = texts.counts(verdict.events, verdict.questions)
    if not verdict.is_chained:
        return texts.whole_without_chain(str(path), counts)
    if not verdict.has_head:
        return texts.whole_without_head(str(path), counts)
    return texts.whole(str(path), counts)
