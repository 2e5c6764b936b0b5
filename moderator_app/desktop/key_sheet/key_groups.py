"""The table of keys in groups, in words, as people look for a key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from moderator_app.desktop.keys import Act, caps_of
from moderator_app.texts.keys import KeyTexts

_CLOCK = (
    Act.NEXT,
    Act.BACK,
    Act.UNDO,
    Act.REDO,
    Act.HOLD,
    Act.REASON_CONNECTION,
    Act.REASON_INTERPRETATION,
    Act.REASON_TECHNICAL,
    Act.REASON_OTHER,
    Act.MORE,
    Act.LESS,
    Act.MORE_HALF,
    Act.LESS_HALF,
)
_RUNDOWN = (
    Act.SKIP,
    Act.JUMP,
    Act.MOVE_UP,
    Act.MOVE_DOWN,
    Act.RESTART,
    Act.END,
)
_QUESTIONS = (
    Act.LOG,
    Act.AIR,
    Act.ANSWERED,
    Act.APPROVE,
    Act.DISMISS,
    Act.UNDO_QUESTION,
    Act.REDO_QUESTION,
)
_WINDOW = (Act.FIND, Act.SHEET, Act.LEAVE, Act.ANSWER)


@dataclass(frozen=True, slots=True)
class KeyLine:
    """The caps of a key, written out, and what it does."""

    caps: tuple[str, ...]
    words: str


def key_groups(texts: KeyTexts) -> Iterator[tuple[str, tuple[KeyLine, ...]]]:
    """Yield each group's title with its keys; every act of the table is in one."""
    yield texts.clock_group(), _lines(texts, _CLOCK)
    yield texts.rundown_group(), _lines(texts, _RUNDOWN)
    yield texts.question_group(), _lines(texts, _QUESTIONS)
    yield texts.window_group(), _lines(texts, _WINDOW)


def cap_words(texts: KeyTexts, cap: tuple[str, ...]) -> str:
    """Return a cap in words: "Ctrl ⇧ Z"."""
    named = {
        "Space": texts.space(),
        "Ctrl": texts.ctrl(),
        "Alt": texts.alt(),
        "Esc": texts.escape(),
        "Page Down": texts.page_down(),
    }
    return " ".join(named.get(part, part) for part in cap)


def _lines(texts: KeyTexts, acts: tuple[Act, ...]) -> tuple[KeyLine, ...]:
    return tuple(
        KeyLine(
            tuple(cap_words(texts, cap) for cap in caps_of(act)), texts.act(act.value)
        )
        for act in acts
    )
