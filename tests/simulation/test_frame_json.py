"""Tests for moderator_app.simulation.frame_json: the law, in hours done by hand."""

from datetime import UTC, datetime, timedelta

import pytest

from moderator_app.simulation.frame_json import frame_json, instant, seconds
from tests.simulation.seed_hour import frames, last


def test_before_the_start_the_plan_is_expected() -> None:
    frame = last("-00:08:12 look")
    assert frame["at"] == "2020-04-03T14:21:48.000Z"
    assert frame["session"] == {
        "state": "before",
        "offset_s": 0,
        "expected_end": "2020-04-03T15:31:00.000Z",
        "planned_end": "2020-04-03T15:31:00.000Z",
        "hard_stop": "2020-04-03T15:30:00.000Z",
    }
    assert frame["live"] is None
    assert frame["questions"] == []


def test_a_late_start_is_late_by_as_much() -> None:
    # Started 0:40 late, looked at one minute later: 2:00 of 3:00 remain, and the
    # expected end is 14:30:40 + 61:00.
    frame = last("00:00:40 next\n00:01:40 look")
    assert frame["live"] == {
        "number": 1,
        "title": "Welcome",
        "allotted_s": 180,
        "used_s": 60,
        "remaining_s": 120,
        "phase": "running",
    }
    assert frame["session"]["offset_s"] == 40
    assert frame["session"]["expected_end"] == "2020-04-03T15:31:40.000Z"


def at(written: str) -> str:
    return f"2020-04-03T{written}.000Z"


def a_row(number: int) -> dict[str, object]:
    # The welcome ran 3:12, the introduction is live, number 3 is skipped.
    script = "00:00:00 next\n00:03:12 next\n00:04:00.250 skip 3"
    row: dict[str, object] = last(script)["rundown"][number - 1]
    return row


def test_a_row_has_exactly_the_promised_parts() -> None:
    assert a_row(1) == {
        "number": 1,
        "title": "Welcome",
        "state": "done",
        "planned_start": at("14:30:00"),
        "planned_end": at("14:33:00"),
        "start": at("14:30:00"),
        "end": at("14:33:12"),
        "allotted_s": 180,
        "used_s": 192,
    }


@pytest.mark.parametrize(
    ("number", "state", "start", "end", "used_s"),
    [
        (2, "live", at("14:33:12"), at("14:38:12"), 48.25),
        (3, "skipped", None, None, 0),
        (4, "to-come", at("14:38:12"), at("14:48:12"), 0),
    ],
)
def test_each_row_has_what_happened_or_what_is_expected(
    number: int, state: str, start: str | None, end: str | None, used_s: float
) -> None:
    row = a_row(number)
    assert (row["state"], row["start"], row["end"], row["used_s"]) == (
        state,
        start,
        end,
        used_s,
    )


@pytest.mark.parametrize(
    ("script", "state"),
    [
        ("00:00:00 look", "before"),
        ("00:00:00 next", "live"),
        ("00:00:00 next\n00:00:01 hold", "on-hold"),
        ("00:00:00 next\n00:00:01 end", "ended"),
    ],
)
def test_the_session_says_where_it_stands(script: str, state: str) -> None:
    assert last(script)["session"]["state"] == state


def test_over_time_is_below_zero_and_pushes_the_end() -> None:
    frame = last("00:00:00 next\n00:03:42 look")
    assert frame["live"]["remaining_s"] == -42
    assert frame["live"]["phase"] == "over"
    assert frame["session"]["offset_s"] == 42


def test_after_the_end_what_was_to_come_is_not_run() -> None:
    frame = last("00:00:00 next\n00:02:00 end")
    assert frame["rundown"][7]["state"] == "not-run"
    assert frame["rundown"][7]["start"] is None
    assert frame["session"]["expected_end"] == "2020-04-03T14:32:00.000Z"


def test_with_nothing_to_come_there_is_no_expected_end() -> None:
    skips = "\n".join(f"00:00:00 skip {number}" for number in range(1, 9))
    session = last(f"{skips}\n00:00:01 next")["session"]
    assert session["expected_end"] is None
    assert session["offset_s"] is None


def test_a_refusal_is_said_by_its_code() -> None:
    assert last("00:00:00 hold")["refusal"] == "not-started"
    assert last("00:00:00 look")["refusal"] is None


def test_questions_are_listed_by_number_with_their_stage_and_words() -> None:
    script = "00:00:00 ask One?\n00:00:01 ask Two?\n00:00:02 air 2\n00:00:03 approve 1"
    assert last(script)["questions"] == [
        {"number": 1, "stage": "approved", "text": "One?"},
        {"number": 2, "stage": "on-air", "text": "Two?"},
    ]


def test_a_question_taken_back_is_gone_and_its_number_never_given_again() -> None:
    script = "00:00:00 ask One?\n00:00:01 undo-question\n00:00:02 ask Two?"
    assert last(script)["questions"] == [
        {"number": 2, "stage": "waiting", "text": "Two?"}
    ]


@pytest.mark.parametrize(
    ("length", "shown"),
    [
        (timedelta(seconds=5), 5),
        (timedelta(milliseconds=1500), 1.5),
        (timedelta(microseconds=1499), 0.001),
        (timedelta(microseconds=-600), -0.001),
        (None, None),
    ],
)
def test_lengths_are_seconds_to_the_millisecond(
    length: timedelta | None, shown: float | None
) -> None:
    assert seconds(length) == shown


def test_instants_are_utc_to_the_nearest_millisecond() -> None:
    at = datetime(2020, 4, 3, 14, 30, 59, 999_600, tzinfo=UTC)
    assert instant(at) == "2020-04-03T14:31:00.000Z"
    assert instant(None) is None


def test_a_frame_has_exactly_the_promised_parts() -> None:
    (frame,) = frames("00:00:00 look")
    assert list(frame_json(frame)) == [
        "at",
        "act",
        "refusal",
        "session",
        "live",
        "rundown",
        "questions",
    ]
