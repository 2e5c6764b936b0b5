"""Standard output that tells its own failures apart from all others."""

from __future__ import annotations

import io
import os
from collections.abc import Generator
from contextlib import contextmanager
from typing import TextIO


class NotPrinted(Exception):
    """What was to be printed could not be; why, in the system's words."""


class Output(io.TextIOBase):
    """Prints to a stream; raises NotPrinted, and BrokenPipeError as it is."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Print a text, now or with what comes next."""
        with self._telling():
            return self._stream.write(text)

    def flush(self) -> None:
        """Print what was to be printed."""
        with self._telling():
            self._stream.flush()

    def end(self) -> None:
        """Let what Python still wants to print at its end go nowhere."""
        os.dup2(os.open(os.devnull, os.O_WRONLY), self._stream.fileno())

    @contextmanager
    def _telling(self) -> Generator[None]:
        try:
            yield
        except BrokenPipeError:
            raise
        except OSError as error:
            raise NotPrinted(error.strerror or str(error)) from error
