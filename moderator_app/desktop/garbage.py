"""Python's search for garbage, in the windows' thread alone.

By itself it runs in whichever thread makes the next object. Found in the
session's thread, a window that is no longer needed would be taken apart there,
and Qt's objects must go in the thread in which they live.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000


class GarbageSearch(QObject):
    """Looks for garbage each second where it lives, and nobody elsewhere."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_what_is_due)
        timer.start(LOOK_MS)


def collect_what_is_due() -> None:
    """Do here what the interpreter would have done by itself by now.

    What outlives a full search is not looked through again: ten thousand
    questions would stop the digits for several frames.
    """
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation]:
            gc.collect(generation)
            if generation == 2:
                gc.freeze()
            return


def look_through_all_again() -> None:
    """Let the next full search find also what outlived one and is garbage since.

    To be said where a screen goes, and with it most of what was made for it.
    """
    gc.unfreeze()
