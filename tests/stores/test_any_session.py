"""Any acts in any order on a session's file, that is killed and opened again.

Tests for moderator_app.stores.sqlite_log and moderator_app.stores.session_files.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings

from moderator_app.session.ports import EventLog
from moderator_app.stores.session_files import (
    OpenSession,
    SessionKind,
    create_session,
    open_session,
)
from tests.domain.any_show import AnyShow


class AnySession(AnyShow):
    """The wild moderator on a real file. A crash leaves the files as they are."""

    session: OpenSession

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.lives = 0

    def new_log(self) -> EventLog:
        self.path().parent.mkdir()
        self.session = create_session(self.path(), SessionKind.REAL)
        return self.session.log

    def log_after_crash(self) -> EventLog:
        """Open the files as they lay on the disk while the program was running."""
        found, self.lives = self.path().parent, self.lives + 1
        shutil.copytree(found, self.path().parent)
        self.session.close()
        self.session = open_session(self.path())
        return self.session.log

    def path(self) -> Path:
        return Path(self.folder.name, str(self.lives), "any.session")

    def teardown(self) -> None:
        if hasattr(self, "session"):
            self.session.close()
        self.folder.cleanup()


TestAnySession = AnySession.TestCase
TestAnySession.settings = settings(max_examples=15, stateful_step_count=30)
