"""What may be told of an exception: kinds, codes and places, never what it says.

An exception's sentence may quote a question, a name or somebody's path; where
it was raised is our own code, and that is enough to find it.
"""

from __future__ import annotations

import errno
import re
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import Enum
from itertools import islice
from types import TracebackType
from typing import Any

_MOST_CAUSES = 8
_MOST_FRAMES = 40
_PREFIX = re.compile(r"(?:Error calling Python override of [\w:]+\(\): )+")
_NUMBERS = ("winerror", "result", "extendedresult", "sqlite_errorcode")

CONSTANT_SENTENCES = frozenset(
    {
        "Event loop is closed",
        "can't start new thread",
        "cannot schedule new futures after shutdown",
        "deque mutated during iteration",
        "dictionary changed size during iteration",
        "division by zero",
        "generator already executing",
        "integer division or modulo by zero",
        "list index out of range",
        "math domain error",
        "maximum recursion depth exceeded",
        "pop from an empty deque",
        "pop from empty list",
        "Set changed size during iteration",
        "string index out of range",
        "tuple index out of range",
    }
)
"""What exceptions may say and be kept with: nothing of anybody's is in it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A line of code that was being run."""

    module: str
    function: str
    line: int

    def __str__(self) -> str:
        return f"{self.module}:{self.function}:{self.line}"


@dataclass(frozen=True, slots=True)
class Cause:
    """One exception: its kind, its facts, and where it came through, outermost first.

    ``facts`` are numbers and words of the program: the name of an errno,
    SQLite's code, the attribute that was missing.
    """

    kind: str
    facts: tuple[tuple[str, str | int], ...]
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """An exception and what led to it, the one that was seen first; in which thread."""

    thread: str
    causes: tuple[Cause, ...]

    @property
    def place(self) -> str:
        """Its kind, and the line that raised it: the same failure has the same."""
        seen = self.causes[0]
        return f"{seen.kind} at {seen.places[-1] if seen.places else self.thread}"

    def plain(self) -> dict[str, Any]:
        """Return it as JSON can hold it."""
        causes = [{**asdict(c), "places": _lines(c)} for c in self.causes]
        return {
            "thread": self.thread,
            "causes": [{**cause, "facts": dict(cause["facts"])} for cause in causes],
        }


def failure_of(error: BaseException) -> Failure:
    """Return what may be told of an exception; call it in the thread that failed."""
    causes = tuple(_cause(each) for each in islice(_chain(error), _MOST_CAUSES))
    return Failure(threading.current_thread().name, causes)


def _lines(cause: Cause) -> list[str]:
    return [str(place) for place in cause.places]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception, then those that it holds or that led to it, each once."""
    waiting, seen = [error], set[int]()
    while waiting:
        each = waiting.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        yield each
        if isinstance(each, BaseExceptionGroup):
            waiting += each.exceptions
        led = each.__cause__ or (
            None if each.__suppress_context__ else each.__context__
        )
        waiting += [led] if led is not None else []


def _cause(error: BaseException) -> Cause:
    places = tuple(places_of(error.__traceback__))
    if len(places) > _MOST_FRAMES:  # the ends of a recursion tell enough
        half = _MOST_FRAMES // 2
        places = places[:half] + places[-half:]
    kind = type(error)
    return Cause(f"{kind.__module__}.{kind.__qualname__}", tuple(_facts(error)), places)


def places_of(traceback: TracebackType | None) -> Iterator[Place]:
    """Yield the lines that an exception came through, the one that raised it last."""
    while traceback is not None:
        frame = traceback.tb_frame
        module = str(frame.f_globals.get("__name__", "?"))
        yield Place(module, frame.f_code.co_qualname, traceback.tb_lineno)
        traceback = traceback.tb_next


def _facts(error: BaseException) -> Iterator[tuple[str, str | int]]:
    said = _PREFIX.sub("", str(error.args[0])) if _says_one_thing(error) else ""
    if said in CONSTANT_SENTENCES:
        yield "says", said
    if isinstance(error, OSError) and error.errno is not None:
        yield "errno", errno.errorcode.get(error.errno, error.errno)
    for name in _NUMBERS:
        if isinstance(number := getattr(error, name, None), int):
            yield name, number
    for name, value in vars(error).items():
        if isinstance(value, Enum):
            yield name, value.name
    if missing := _missing(error):
        yield "missing", missing


def _says_one_thing(error: BaseException) -> bool:
    return len(error.args) == 1 and isinstance(error.args[0], str)


def _missing(error: BaseException) -> str:
    """Return the name that was not found, where it stands in the code that asked."""
    traceback, name = error.__traceback__, getattr(error, "name", None)
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    if traceback is None or not isinstance(name, str):
        return ""
    return name if name in traceback.tb_frame.f_code.co_names else ""
