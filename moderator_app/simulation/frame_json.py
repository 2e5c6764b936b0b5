"""A simulation's frame as JSON knows it: one object an act."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from moderator_app.domain.clock import Clock, State
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.phases import phase
from moderator_app.domain.show import Show
from moderator_app.domain.show_timing import (
    Expected,
    allotted,
    expected_end,
    offset,
    remaining,
    timetable,
    used,
)
from moderator_app.session.show_runner import Published
from moderator_app.simulation.simulation import Frame

_MILLISECOND = timedelta(milliseconds=1)


def frame_json(frame: Frame) -> dict[str, object]:
    """Return the frame: instants as UTC text, lengths as seconds to the millisecond."""
    show, now = frame.published.show, frame.at
    return {
        "at": instant(now),
        "act": frame.act,
        "refusal": frame.refusal.value if frame.refusal else None,
        "session": _session(show, now),
        "live": _live(show, now),
        "rundown": _rundown(show, now),
        "questions": _questions(frame.published),
    }


def instant(at: datetime | None) -> str | None:
    """Return ``2020-04-03T14:30:00.000Z``, to the nearest millisecond; None as is."""
    if at is None:
        return None
    rounded = (at - datetime.min.replace(tzinfo=UTC)) / _MILLISECOND
    at = datetime.min.replace(tzinfo=UTC) + round(rounded) * _MILLISECOND
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def seconds(length: timedelta | None) -> float | None:
    """Return seconds to the millisecond, whole where they are whole; None as is."""
    if length is None:
        return None
    thousandths = round(length / _MILLISECOND)
    return thousandths // 1000 if thousandths % 1000 == 0 else thousandths / 1000


def session_state(clock: Clock) -> str:
    """Return ``before``, ``live``, ``on-hold`` or ``ended``."""
    if clock.ended_at is not None:
        return "ended"
    if clock.visit is None:
        return "before"
    return "live" if clock.visit.held_since is None else "on-hold"


def _session(show: Show, now: datetime) -> dict[str, object]:
    return {
        "state": session_state(show.clock.value),
        "offset_s": seconds(offset(show, now)),
        "expected_end": instant(expected_end(show, now)),
        "planned_end": instant(show.plan.end),
        "hard_stop": instant(show.plan.hard_stop),
    }


def _live(show: Show, now: datetime) -> dict[str, object] | None:
    number = show.clock.value.live
    if number is None:
        return None
    left = remaining(show, number, now)
    return {
        "number": number,
        "title": show.segment(number).title,
        "allotted_s": seconds(allotted(show, number)),
        "used_s": seconds(used(show, number, now)),
        "remaining_s": seconds(left),
        "phase": phase(show.segment(number), left).value,
    }


def _rundown(show: Show, now: datetime) -> list[dict[str, object]]:
    return [
        _row(show, number, times, now) for number, times in timetable(show, now).items()
    ]


def _row(
    show: Show, number: SegmentNumber, times: Expected, now: datetime
) -> dict[str, object]:
    state: State = show.clock.value.runs[number].state
    return {
        "number": number,
        "title": show.segment(number).title,
        "state": state.value,
        "planned_start": instant(show.plan[number].start),
        "planned_end": instant(show.plan[number].end),
        "start": instant(times.start),
        "end": instant(times.end),
        "allotted_s": seconds(allotted(show, number)),
        "used_s": seconds(used(show, number, now)),
    }


def _questions(published: Published) -> list[dict[str, object]]:
    questions = published.show.desk.value.questions
    return [
        {
            "number": number,
            "stage": questions[number].stage.value,
            "text": words.text if (words := published.words.get(number)) else None,
        }
        for number in sorted(questions)
    ]
