"""Every reason for a no; the values are the codes of scripts and wires."""

from __future__ import annotations

from enum import Enum


class Refusal(Enum):
    """Why a command was not granted; texts turn it into what to do instead."""

    JUST_MOVED_ON = "just-moved-on"
    NOT_STARTED = "not-started"
    ENDED = "ended"
    NOTHING_TO_COME = "nothing-to-come"
    NOTHING_BEFORE = "nothing-before"
    ALREADY_ON_HOLD = "already-on-hold"
    NOT_ON_HOLD = "not-on-hold"
    NO_SUCH_SEGMENT = "no-such-segment"
    ALREADY_LIVE = "already-live"
    ALREADY_DONE = "already-done"
    ALREADY_PASSED = "already-passed"
    NOT_TO_COME = "not-to-come"
    SAME_SEGMENT = "same-segment"
    TOO_LONG = "too-long"
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOTHING_TO_REDO = "nothing-to-redo"
    NO_SUCH_QUESTION = "no-such-question"
    SAME_QUESTION = "same-question"
    NOT_WAITING = "not-waiting"
    NOT_ON_AIR = "not-on-air"
    ALREADY_SETTLED = "already-settled"
    NOT_IN_QUEUE = "not-in-queue"
    NO_SUCH_SPEAKER = "no-such-speaker"
    WATCHING = "watching"
