"""The keys of each screen in groups, in words, as people look for a key."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.desktop.keys import Act, caps_of
from moderator_app.texts.keys import KeyTexts

_CLOCK = (Act.NEXT, Act.BACK, Act.UNDO, Act.REDO, Act.HOLD)
_REASONS = (
    Act.REASON_CONNECTION,
    Act.REASON_INTERPRETATION,
    Act.REASON_TECHNICAL,
    Act.REASON_OTHER,
)
_MINUTES = (Act.MORE, Act.LESS, Act.MORE_HALF, Act.LESS_HALF)
_RUNDOWN = (Act.SKIP, Act.JUMP, Act.MOVE_UP, Act.MOVE_DOWN, Act.RESTART, Act.END)
_QUESTIONS = (
    Act.AIR,
    Act.ANSWERED,
    Act.APPROVE,
    Act.DISMISS,
    Act.UNDO_QUESTION,
    Act.REDO_QUESTION,
)
_WINDOW = (Act.FIND, Act.MENU, Act.SAVE, Act.SHEET, Act.LEAVE, Act.ANSWER)
_PREFERENCES = (Act.LANGUAGE, Act.THEME)


@dataclass(frozen=True, slots=True)
class KeyLine:
    """The caps of a key, written out, and what it does."""

    caps: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """Keys that belong together, under their title."""

    title: str
    lines: tuple[KeyLine, ...]


def live_keys(texts: KeyTexts, is_page_down_next: bool = False) -> tuple[KeyGroup, ...]:
    """Return the keys of a session; every act of the table of keys is in one group."""
    reasons = KeyLine(
        tuple(cap_words(texts, cap) for act in _REASONS for cap in caps_of(act)),
        texts.reasons(),
    )
    page_down = KeyLine((texts.page_down(),), texts.act(Act.NEXT.value))
    clock = (*_lines(texts, _CLOCK), reasons, *_lines(texts, _MINUTES))
    select = KeyLine(("↑", "↓"), texts.select_segment())
    stay = KeyLine(("⇧ ↵",), texts.log_and_stay())
    log = (*_lines(texts, (Act.LOG,)), stay)
    return (
        KeyGroup(texts.clock_group(), clock + (page_down,) * is_page_down_next),
        KeyGroup(texts.rundown_group(), (select, *_lines(texts, _RUNDOWN))),
        KeyGroup(texts.question_group(), (*log, *_lines(texts, _QUESTIONS))),
        KeyGroup(texts.window_group(), _lines(texts, (*_WINDOW, *_PREFERENCES))),
    )


def start_keys(texts: KeyTexts) -> tuple[KeyGroup, ...]:
    """Return the keys of the screen on which a programme is brought."""
    brought = (
        KeyLine(("Ctrl O",), texts.open_file()),
        KeyLine(("Ctrl V",), texts.paste()),
        KeyLine(("Ctrl E",), texts.try_sample()),
        KeyLine(("Ctrl N",), texts.begin_brought()),
    )
    return (
        KeyGroup(texts.programme_group(), brought),
        KeyGroup(texts.window_group(), _of_every_screen(texts)),
    )


def review_keys(texts: KeyTexts) -> tuple[KeyGroup, ...]:
    """Return the keys of the screen on which what was read is looked over."""
    values = (
        KeyLine(("Tab", "↑", "↓"), texts.other_value()),
        KeyLine(("↵",), texts.correct()),
        KeyLine((texts.escape(),), texts.leave_value()),
        KeyLine(("Ctrl T",), texts.correct_title()),
        KeyLine((texts.insert(), texts.delete()), texts.add_or_remove()),
        KeyLine(("Alt ↑", "Alt ↓"), texts.move_row()),
        KeyLine(("Ctrl Z", "Ctrl ⇧ Z"), texts.undo_correction()),
    )
    review = (
        KeyLine(("1–9",), texts.act(Act.ANSWER.value)),
        KeyLine(("0",), texts.more_questions()),
        KeyLine(("Ctrl ↵",), texts.create_session()),
        KeyLine(("Ctrl S",), texts.save_programme()),
        KeyLine(("Ctrl Tab",), texts.other_tab()),
    )
    return (
        KeyGroup(texts.value_group(), values),
        KeyGroup(texts.review_group(), review),
        KeyGroup(texts.window_group(), _of_every_screen(texts)),
    )


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


def _of_every_screen(texts: KeyTexts) -> tuple[KeyLine, ...]:
    sheet = KeyLine(("F1",), texts.act(Act.SHEET.value))
    return (*_lines(texts, _PREFERENCES), sheet)


def _lines(texts: KeyTexts, acts: tuple[Act, ...]) -> tuple[KeyLine, ...]:
    return tuple(
        KeyLine(
            tuple(cap_words(texts, cap) for cap in caps_of(act)), texts.act(act.value)
        )
        for act in acts
    )
