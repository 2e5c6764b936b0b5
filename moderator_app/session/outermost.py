"""The outermost place of the session: what nobody caught is reported there."""

from __future__ import annotations

import sys


def report(error: BaseException) -> None:
    """Hand an exception to whoever hears of all that nobody caught; go on."""
    sys.excepthook(type(error), error, error.__traceback__)
