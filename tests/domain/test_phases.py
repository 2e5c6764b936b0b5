"""Tests for moderator_app.domain.phases."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.phases import Phase, phase, thresholds
from tests.builders import a_segment, length, written

STEPS = [Phase.OVER, Phase.LAST, Phase.WRAP_UP, Phase.RUNNING]


@pytest.mark.parametrize(
    ("planned", "wrap_up", "last"),
    [
        ("0:00", "0:30", "0:10"),
        ("3:00", "0:30", "0:10"),
        ("3:00.001", "1:00", "0:15"),
        ("5:00", "1:00", "0:15"),
        ("5:00.001", "1:00", "0:30"),
        ("10:00", "1:00", "0:30"),
        ("10:00.001", "2:00", "0:30"),
        ("1:30:00", "2:00", "0:30"),
    ],
)
def test_thresholds_follow_the_planned_length(
    planned: str, wrap_up: str, last: str
) -> None:
    at = thresholds(a_segment(1, planned))
    assert (written(at.wrap_up), written(at.last)) == (wrap_up, last)


@pytest.mark.parametrize(
    ("remains", "expected"),
    [
        ("3:00", Phase.RUNNING),
        ("0:30.001", Phase.RUNNING),
        ("0:30", Phase.WRAP_UP),
        ("0:10.001", Phase.WRAP_UP),
        ("0:10", Phase.LAST),
        ("0:00", Phase.LAST),
        ("-0:00.001", Phase.OVER),
    ],
)
def test_a_phase_begins_when_its_threshold_remains(
    remains: str, expected: Phase
) -> None:
    assert phase(a_segment(1, "3:00"), length(remains)) is expected


def test_a_segments_own_thresholds_win_each_for_itself() -> None:
    segment = replace(a_segment(1, "3:00"), wrap_up=length("2:00"))
    assert phase(segment, length("1:30")) is Phase.WRAP_UP
    assert phase(segment, length("0:10")) is Phase.LAST
    none_at_all = replace(segment, wrap_up=timedelta(0), last=timedelta(0))
    assert phase(none_at_all, length("0:01")) is Phase.RUNNING


@given(st.timedeltas(timedelta(0), timedelta(hours=3)), st.data())
def test_less_time_is_never_a_calmer_phase(
    planned: timedelta, data: st.DataObject
) -> None:
    segment = replace(a_segment(1), length=planned)
    remains = st.timedeltas(timedelta(minutes=-1), timedelta(minutes=4))
    less, more = sorted([data.draw(remains), data.draw(remains)])
    assert STEPS.index(phase(segment, less)) <= STEPS.index(phase(segment, more))
