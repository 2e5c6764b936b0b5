"""The installed Qt binding keeps the interpreter whole."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

CALLS = 200


class Beacon(QObject):
    """Sends a signal that nobody hears."""

    lit = Signal(object)


def test_calls_and_signals_give_back_what_they_borrow() -> None:
    # Some builds lose a reference to None or True at each call; the interpreter
    # then aborts in the middle of a session, after minutes of good work.
    beacon = Beacon()
    before = (sys.getrefcount(None), sys.getrefcount(True))
    for _ in range(CALLS):
        beacon.setObjectName("beacon")
        beacon.lit.emit(None)
    after = (sys.getrefcount(None), sys.getrefcount(True))
    lost = max(was - now for was, now in zip(before, after, strict=True))
    assert lost < CALLS // 2
