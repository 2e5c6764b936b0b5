"""Keeps what reaches the outermost place while a test runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncaught() -> Iterator[list[type[BaseException]]]:
    """Give the kinds of what nobody caught meanwhile."""
    caught, before = list[type[BaseException]](), sys.excepthook
    sys.excepthook = lambda kind, *_: caught.append(kind)
    try:
        yield caught
    finally:
        sys.excepthook = before
