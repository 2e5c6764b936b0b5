"""Tests for moderator_app.wiring.why_not_opened."""

from __future__ import annotations

import pytest

from moderator_app.stores.judged_events import NewerSession
from moderator_app.stores.readable import CannotRead
from moderator_app.stores.session_files import InUse, NotASession
from moderator_app.texts.sessions import SessionsTexts
from moderator_app.wiring.why_not_opened import why_not_opened


@pytest.mark.parametrize(
    ("error", "part"),
    [
        (NewerSession("a"), "newer version"),
        (NotASession("no mark"), "cannot be opened as a session"),
        (FileNotFoundError("a"), "cannot be opened as a session"),
        (CannotRead("disk I/O error"), "cannot be read now (disk I/O error)"),
        (PermissionError("not yours"), "cannot be read now (not yours)"),
        (FileExistsError("a"), "a is there already"),
        (InUse("a.lock"), "Another program holds a:"),
    ],
)
def test_what_went_wrong_is_told_as_what_it_is(error: Exception, part: str) -> None:
    assert part in why_not_opened("a", error, SessionsTexts("en"))
