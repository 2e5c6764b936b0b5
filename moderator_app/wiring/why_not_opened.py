"""Why a session could not be opened, as a sentence."""

from __future__ import annotations

from moderator_app.session.outermost import report
from moderator_app.stores.judged_events import NewerSession
from moderator_app.stores.readable import CannotRead
from moderator_app.stores.session_files import InUse, NotASession
from moderator_app.texts.sessions import SessionsTexts


def why_not_opened(name: str, error: Exception, texts: SessionsTexts) -> str:
    """Return why the session of this name was not opened, and what to do.

    What nobody thought of is reported as well.
    """
    match error:
        case NewerSession():
            return texts.newer(name)
        case NotASession() | FileNotFoundError() if not isinstance(error, CannotRead):
            return texts.not_a_session(name)
        case InUse():
            return texts.held_elsewhere(name)
        case FileExistsError():
            return texts.there_already(name)
        case CannotRead() | OSError():
            return texts.cannot_read(name, str(error))
        case _:
            report(error)
            return texts.not_a_session(name)
