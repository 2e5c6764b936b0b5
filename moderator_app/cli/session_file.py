"""Reads the session that a command names, or stops with a sentence."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from moderator_app.cli.printable import printable
from moderator_app.cli.stop import Stop
from moderator_app.stores.begun import NotBegun
from moderator_app.stores.judged_events import NewerSession
from moderator_app.stores.readable import CannotRead, NotPermitted
from moderator_app.stores.session_database import NotASession
from moderator_app.stores.verdict import Verdict
from moderator_app.stores.verifying import SessionRead, read_session
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
    named = printable(path)
    try:
        yield
    except FileNotFoundError as error:
        raise Stop(texts.missing(named)) from error
    except NewerSession as error:
        raise Stop(texts.newer(named)) from error
    except NotPermitted as error:
        raise Stop(texts.not_permitted(named, printable(error))) from error
    except CannotRead as error:
        raise Stop(texts.cannot_read(named, printable(error))) from error
    except NotBegun as error:
        has_other_name = path.stat().st_nlink > 1
        say = texts.nothing_by_this_name if has_other_name else texts.nothing_yet
        raise Stop(say(named)) from error
    except NotASession as error:
        raise Stop(texts.not_a_session(named)) from error


def sentence_on(path: Path, verdict: Verdict, texts: CheckTexts) -> str:
    """Return what was found of a session's file, in one line."""
    found = _sentence(path, verdict, texts)
    return found if verdict.is_programme_proven else f"{found} {texts.unproven()}"


def _sentence(path: Path, verdict: Verdict, texts: CheckTexts) -> str:
    named = printable(path)
    if verdict.flaws:
        flaws = [
            printable(texts.flaw(it.harm.value, it.number, it.detail))
            for it in verdict.flaws
        ]
        return texts.damaged(named, flaws, verdict.whole_events)
    counts = texts.counts(verdict.events, verdict.questions)
    if not verdict.is_chained:
        return texts.whole_without_chain(named, counts)
    if not verdict.has_head:
        return texts.whole_without_head(named, counts)
    return texts.whole(named, counts)
