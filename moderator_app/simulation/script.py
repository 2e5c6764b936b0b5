"""The script of a simulation: one line an act, at a time from the planned start.

-00:00:30 look            # half a minute before
00:00:40 next
00:12:00.500 add -30
00:13:00 ask How is it paid for? #finance stays in the text
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from moderator_app.domain import commands
from moderator_app.domain.commands import Command
from moderator_app.domain.events import HoldReason
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber


class Fault(Enum):
    """Why a line cannot be read."""

    NO_TIME = "no-time"
    BACKWARDS = "backwards"
    NO_ACT = "no-act"
    UNKNOWN_ACT = "unknown-act"
    ARGUMENTS = "arguments"


class UnreadableLine(Exception):
    """A line of the script that says nothing that can be done."""

    def __init__(self, line: int, fault: Fault, text: str) -> None:
        super().__init__(line, fault, text)
        self.line, self.fault, self.text = line, fault, text


@dataclass(frozen=True, slots=True)
class Look:
    """Only show how things stand."""


@dataclass(frozen=True, slots=True)
class AskAloud:
    """Log a question with these words."""

    text: str


Wish = Command | Look | AskAloud


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """One act: when, from the session's planned start; its words; what it wishes."""

    at: timedelta
    words: str
    wish: Wish

    @property
    def act(self) -> str:
        """The act's own word, without its arguments."""
        return self.words.split(maxsplit=1)[0]


_TIME = re.compile(r"(-?)(\d{2,4}):([0-5]\d):([0-5]\d)(?:\.(\d{1,3}))?", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,99}", re.ASCII)
_SECONDS = re.compile(r"[+-]?(?:\d{1,9}(?:\.\d*)?|\.\d+)", re.ASCII)
_SECOND = timedelta(seconds=1)


def script_lines(text: str) -> Iterator[ScriptLine]:
    """Yield the acts of a script, in order.

    Raises UnreadableLine at the first line that cannot be read or that steps
    back in time; what stands before it has been yielded by then.
    """
    newest: timedelta | None = None
    for number, raw in enumerate(text.split("\n"), start=1):
        content = raw.strip()
        if not content or content.startswith("#"):
            continue
        fault_or_line = _read(content)
        if isinstance(fault_or_line, Fault):
            raise UnreadableLine(number, fault_or_line, content)
        if newest is not None and fault_or_line.at < newest:
            raise UnreadableLine(number, Fault.BACKWARDS, content)
        newest = fault_or_line.at
        yield fault_or_line


def _read(content: str) -> ScriptLine | Fault:
    words = content.partition("#")[0].split()
    at = _time(words[0]) if words else None
    if at is None:
        return Fault.NO_TIME
    if len(words) < 2:
        return Fault.NO_ACT
    act, arguments = words[1], words[2:]
    wish = _asked(content) if act == "ask" else _ACTS.get(act, _unknown)(arguments)
    if isinstance(wish, Fault):
        return wish
    said = wish.text if isinstance(wish, AskAloud) else " ".join(arguments)
    return ScriptLine(at, f"{act} {said}".strip(), wish)


def _asked(content: str) -> Wish | Fault:
    """Return the question with its text as it stands, number signs included."""
    _, act, *text = content.split(maxsplit=2)
    return AskAloud(text[0]) if text and act == "ask" else Fault.ARGUMENTS


def _unknown(_: list[str]) -> Fault:
    return Fault.UNKNOWN_ACT


def _time(text: str) -> timedelta | None:
    found = _TIME.fullmatch(text)
    if not found:
        return None
    sign, hours, minutes, seconds, thousandths = found.groups(default="0")
    length = timedelta(
        hours=int(hours),
        minutes=int(minutes),
        seconds=int(seconds),
        milliseconds=int(thousandths.ljust(3, "0")),
    )
    return -length if sign == "-" else length


Reader = Callable[[list[str]], Wish | Fault]


def _plain(wish: Wish) -> Reader:
    return lambda words: Fault.ARGUMENTS if words else wish


def _numbered(make: Callable[[int], Wish]) -> Reader:
    def read(words: list[str]) -> Wish | Fault:
        numbers = _numbers(words)
        return make(*numbers) if len(numbers) == 1 else Fault.ARGUMENTS

    return read


def _move(words: list[str]) -> Wish | Fault:
    numbers = _numbers(words)
    if len(numbers) != 2:
        return Fault.ARGUMENTS
    return commands.Move(SegmentNumber(numbers[0]), SegmentNumber(numbers[1]))


def _numbers(words: list[str]) -> list[int]:
    """Return the words as numbers; none at all where one of them is no number."""
    are_numbers = all(_NUMBER.fullmatch(word) for word in words)
    return [int(word) for word in words] if are_numbers else []


def _hold(words: list[str]) -> Wish | Fault:
    reasons = {reason.value: reason for reason in HoldReason}
    match words:
        case []:
            return commands.Hold()
        case [word] if word in reasons:
            return commands.Hold(reasons[word])
    return Fault.ARGUMENTS


def _add(words: list[str]) -> Wish | Fault:
    match words:
        case [word] if _SECONDS.fullmatch(word):
            return commands.AddTime(float(word) * _SECOND)
    return Fault.ARGUMENTS


def _dismiss(words: list[str]) -> Wish | Fault:
    numbers = _numbers(words[:1])
    if not numbers:
        return Fault.ARGUMENTS
    reason = " ".join(words[1:])
    return commands.Dismiss(QuestionNumber(numbers[0]), reason or None)


_ACTS: dict[str, Reader] = {
    "look": _plain(Look()),
    "next": _plain(commands.GoNext()),
    "back": _plain(commands.GoBack()),
    "hold": _hold,
    "resume": _plain(commands.Resume()),
    "skip": _numbered(lambda n: commands.Skip(SegmentNumber(n))),
    "move": _move,
    "jump": _numbered(lambda n: commands.Jump(SegmentNumber(n))),
    "restart": _plain(commands.Restart()),
    "add": _add,
    "end": _plain(commands.End()),
    "undo": _plain(commands.Undo()),
    "redo": _plain(commands.Redo()),
    "approve": _numbered(lambda n: commands.Approve(QuestionNumber(n))),
    "air": _numbered(lambda n: commands.PutOnAir(QuestionNumber(n))),
    "answer": _numbered(lambda n: commands.Answer(QuestionNumber(n))),
    "dismiss": _dismiss,
    "undo-question": _plain(commands.UndoQuestion()),
    "redo-question": _plain(commands.RedoQuestion()),
}
