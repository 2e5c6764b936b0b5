"""What the buttons under the digits say, from what can be done just now."""

from __future__ import annotations

from collections.abc import Iterator

from moderator_app.desktop.design.action_button import Face
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.key_cap import BACKSPACE
from moderator_app.desktop.key_sheet.key_groups import cap_words
from moderator_app.desktop.keys import Act, caps_of
from moderator_app.domain.views.acts import ActsView, NextStep, StepView
from moderator_app.domain.views.countdown import Standing
from moderator_app.texts.window import WindowTexts


def big_face(texts: WindowTexts, acts: ActsView, left_s: int) -> Face:
    """Return the big button: resume while on hold, else what Space does.

    After the end it saves what happened.
    """
    if acts.standing is Standing.ENDED:
        key = cap_words(texts.keys, caps_of(Act.SAVE)[0])
        return Face(texts.keys.save_csv(), key, Icon.SAVE)
    if acts.standing is not Standing.HOLD:
        return next_face(texts, acts)
    words, length = texts.acts, texts.times.length(left_s)
    resume = words.resume_over(length) if left_s < 0 else words.resume_with(length)
    return Face(resume, "H", shorter=(words.resume(),))


def next_face(texts: WindowTexts, acts: ActsView) -> Face:
    """Return what Space does, with the name of whom it leads to.

    Where there is no room a person's last names are enough; a title is cut.
    """
    words, key = texts.acts, texts.keys.space()
    match acts.step:
        case NextStep.START:
            return Face(_start(texts, acts.early_s), key, shorter=(words.start_now(),))
        case NextStep.HAND_OVER:
            names = _ever_shorter(acts.name)
            calls = tuple(words.hand_over_shorter(name) for name in names)
            return Face(words.hand_over(acts.name), key, shorter=calls)
        case NextStep.GO_ON:
            shorter = words.go_on_shorter(acts.name)
            return Face(words.go_on(acts.name), key, shorter=(shorter,))
        case NextStep.END:
            return Face(words.end_session(), key)
        case NextStep.NOTHING:
            return Face(words.nothing_to_start())


def _ever_shorter(name: str) -> Iterator[str]:
    """Yield a person's name, then without its first words; several stay whole."""
    yield name
    words = [] if "," in name else name.split()
    yield from (" ".join(words[first:]) for first in range(1, len(words)))


def small_next_face(texts: WindowTexts, acts: ActsView) -> Face:
    """Return the same on a small button: the name stands under the words."""
    words, key = texts.acts, texts.keys.space()
    match acts.step:
        case NextStep.HAND_OVER:
            return Face(words.hand_over_alone(), key, detail=acts.name)
        case NextStep.GO_ON:
            return Face(words.go_on_alone(), key, detail=acts.name)
        case _:
            return next_face(texts, acts)


def big_kind(acts: ActsView) -> ButtonKind:
    """Return how loud the big button is: quiet while there is time left."""
    is_due = acts.standing.is_pressing or acts.standing is Standing.HOLD
    can_start = acts.step is NextStep.START
    is_late = can_start and acts.early_s <= 0
    if is_due or is_late:
        return ButtonKind.FILLED
    return ButtonKind.QUIET if acts.step is NextStep.NOTHING else ButtonKind.READY


def undo_face(
    texts: WindowTexts, step: StepView | None, zone: str, is_short: bool = False
) -> Face:
    """Return the undo button, which names the act that it takes back.

    A short one leaves out when it was.
    """
    if step is None:
        return Face(texts.acts.undo(), BACKSPACE)
    time = texts.times.second(step.at, zone)
    words = texts.acts
    detail = words.act(step.act) if is_short else words.act_at(step.act, time)
    return Face(texts.acts.undo(), BACKSPACE, detail=detail)


def _start(texts: WindowTexts, early_s: int) -> str:
    words = texts.acts
    if not early_s:
        return words.start_now()
    length = texts.times.length(early_s)
    return words.start_early(length) if early_s > 0 else words.start_late(length)
