"""Tests for moderator_app.simulation.script."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain import commands
from moderator_app.domain.events import HoldReason
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber
from moderator_app.simulation.script import (
    AskAloud,
    Fault,
    Look,
    ScriptLine,
    UnreadableLine,
    Wish,
    script_lines,
)


def read(text: str) -> list[ScriptLine]:
    return list(script_lines(text))


def wish(act: str) -> Wish:
    (line,) = read(f"00:00:00 {act}")
    return line.wish


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        ("look", Look()),
        ("next", commands.GoNext()),
        ("back", commands.GoBack()),
        ("hold", commands.Hold(HoldReason.OTHER)),
        ("hold connection", commands.Hold(HoldReason.CONNECTION)),
        ("resume", commands.Resume()),
        ("skip 3", commands.Skip(SegmentNumber(3))),
        ("move 5 2", commands.Move(SegmentNumber(5), SegmentNumber(2))),
        ("jump 0", commands.Jump(SegmentNumber(0))),
        ("restart", commands.Restart()),
        ("add 60", commands.AddTime(timedelta(minutes=1))),
        ("add -0.25", commands.AddTime(timedelta(milliseconds=-250))),
        ("add +.5", commands.AddTime(timedelta(milliseconds=500))),
        ("end", commands.End()),
        ("undo", commands.Undo()),
        ("redo", commands.Redo()),
        ("ask Why?", AskAloud("Why?")),
        ("ask  How  is #it paid? ", AskAloud("How  is #it paid?")),
        ("ask #1", AskAloud("#1")),
        ("approve 1", commands.Approve(QuestionNumber(1))),
        ("air 1", commands.PutOnAir(QuestionNumber(1))),
        ("answer 1", commands.Answer(QuestionNumber(1))),
        ("dismiss 1", commands.Dismiss(QuestionNumber(1))),
        (
            "dismiss 1 off topic # rude",
            commands.Dismiss(QuestionNumber(1), "off topic"),
        ),
        ("undo-question", commands.UndoQuestion()),
        ("redo-question", commands.RedoQuestion()),
    ],
)
def test_each_act_is_read(act: str, expected: Wish) -> None:
    assert wish(act) == expected


@pytest.mark.parametrize(
    ("time", "seconds"),
    [
        ("00:00:00", 0.0),
        ("01:02:03", 3723.0),
        ("-00:10:00", -600.0),
        ("00:00:00.5", 0.5),
        ("-00:00:01.050", -1.05),
        ("100:00:00", 360_000.0),
    ],
)
def test_times_count_from_the_planned_start(time: str, seconds: float) -> None:
    (line,) = read(f"{time} look")
    assert line.at == timedelta(seconds=seconds)


def test_comments_and_blank_lines_say_nothing() -> None:
    text = "# a comment\n\n   \n00:00:01\tnext # first\r\n00:00:02 end# last\n"
    assert [(line.at.seconds, line.act) for line in read(text)] == [
        (1, "next"),
        (2, "end"),
    ]


def test_two_acts_may_be_at_one_time() -> None:
    assert len(read("00:00:01 next\n00:00:01 hold")) == 2


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("next", Fault.NO_TIME),
        ("1:00:00 next", Fault.NO_TIME),
        ("00:60:00 next", Fault.NO_TIME),
        ("00:00:00.1234 next", Fault.NO_TIME),
        ("+00:00:00 next", Fault.NO_TIME),
        ("00:00:00", Fault.NO_ACT),
        ("00:00:00 # next", Fault.NO_ACT),
        ("00:00:00 sing", Fault.UNKNOWN_ACT),
        ("00:00:00 Next", Fault.UNKNOWN_ACT),
        ("00:00:00 next 5", Fault.ARGUMENTS),
        ("00:00:00 skip", Fault.ARGUMENTS),
        ("00:00:00 skip two", Fault.ARGUMENTS),
        ("00:00:00 skip 1 2", Fault.ARGUMENTS),
        ("00:00:00 skip 1.5", Fault.ARGUMENTS),
        ("00:00:00 move 1", Fault.ARGUMENTS),
        ("00:00:00 add", Fault.ARGUMENTS),
        ("00:00:00 add nan", Fault.ARGUMENTS),
        ("00:00:00 add 1e5", Fault.ARGUMENTS),
        ("00:00:00 hold lunch", Fault.ARGUMENTS),
        ("00:00:00 dismiss", Fault.ARGUMENTS),
        ("00:00:00 ask", Fault.ARGUMENTS),
        ("00:00:00 ask# hidden", Fault.ARGUMENTS),
    ],
)
def test_a_line_that_cannot_be_read_is_named(line: str, fault: Fault) -> None:
    with pytest.raises(UnreadableLine) as raised:
        read(f"\n{line}")
    assert (raised.value.line, raised.value.fault) == (2, fault)
    assert raised.value.text == line


def test_time_never_goes_backwards() -> None:
    lines = script_lines("00:00:02 next\n00:00:01 end")
    assert next(lines).act == "next"
    with pytest.raises(UnreadableLine) as raised:
        next(lines)
    assert raised.value.fault is Fault.BACKWARDS


@given(st.text())
def test_any_text_is_read_or_its_first_bad_line_named(text: str) -> None:
    named: list[int] = []
    try:
        read(text)
    except UnreadableLine as unreadable:
        named.append(unreadable.line)
    lines = range(1, text.count("\n") + 2)
    assert all(number in lines for number in named)
