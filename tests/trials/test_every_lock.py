"""Whenever the lock of a session's file cannot be taken, nothing is lost."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from moderator_app.session.ports import NotSaved, Recorded
from moderator_app.session.saving import Trouble
from moderator_app.stores.lasting_log import LastingLog
from moderator_app.stores.session_database import in_memory
from moderator_app.stores.session_lock import InUse, SessionLock
from moderator_app.stores.verifying import read_session
from tests.trials.test_every_call import FIRST, SECOND

NO_LOCKS = OSError(errno.ENOLCK, "no locks on this drive")
TRIES = 3


class FailingLock(SessionLock):
    """Cannot be taken the n-th time, nor as often afterwards as it is told."""

    def __init__(self, path: Path, error: Exception, number: int, times: int) -> None:
        super().__init__(path)
        self._error, self.asked = error, 0
        self._fails = range(number, number + times)

    def hold(self) -> None:
        self.asked += 1
        if self.asked in self._fails:
            raise self._error
        super().hold()


class Troubled:
    """A session's log, appended to and looked after until it takes all."""

    def __init__(self, path: Path, lock: SessionLock) -> None:
        told = {"kind": "real"}
        self.log = LastingLog(path, in_memory(told), lock, is_new=True)
        self.troubles = set[Trouble]()

    def run(self) -> None:
        """Append two events, each until it is taken, and close."""
        for version, record in enumerate((FIRST, SECOND)):
            self._append(version, record)
            self._look()
        self.log.close()

    def _append(self, version: int, record: Recorded) -> None:
        for _ in range(TRIES):
            try:
                return self.log.append(version, [record], {})
            except NotSaved as error:
                self.troubles.add(error.trouble)
                self._look()
        raise AssertionError

    def _look(self) -> None:
        try:
            self.log.beat()
        except NotSaved as error:
            self.troubles.add(error.trouble)


@pytest.mark.parametrize(
    ("error", "trouble"),
    [(NO_LOCKS, Trouble.REFUSED), (InUse("elsewhere"), Trouble.TAKEN)],
)
@pytest.mark.parametrize("times", [1, 2])
def test_the_lock_can_fail_whenever_it_is_taken(
    tmp_path: Path, error: Exception, trouble: Trouble, times: int
) -> None:
    number, is_past = 0, False
    while not is_past:
        number += 1
        path = tmp_path / f"{number}.session"
        lock = FailingLock(path, error, number, times)
        troubled = Troubled(path, lock)
        troubled.run()
        is_past = lock.asked < number
        assert troubled.troubles <= {trouble}
        read = read_session(troubled.log.path)
        assert (read.verdict.flaws, list(read.records)) == ((), [FIRST, SECOND])
    assert number > len((FIRST, SECOND))
