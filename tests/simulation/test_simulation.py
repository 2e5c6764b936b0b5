"""Tests for moderator_app.simulation.simulation."""

from moderator_app.domain.refusals import Refusal
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.memory_log import MemoryLog
from tests.simulation.seed_hour import START, frames


def test_each_act_gives_a_frame_refused_ones_too() -> None:
    acts = frames("-00:00:10 hold\n00:00:00 next\n00:00:00 next\n00:00:01 look")
    assert [(frame.act, frame.refusal) for frame in acts] == [
        ("hold", Refusal.NOT_STARTED),
        ("next", None),
        ("next", Refusal.JUST_MOVED_ON),
        ("look", None),
    ]


def test_looking_leaves_no_trace_in_the_log() -> None:
    log = MemoryLog()
    frames("00:00:00 look\n00:00:01 next\n00:00:02 look", log)
    assert len(list(log.read())) == 2


def test_an_empty_script_is_a_session_in_which_nothing_happened() -> None:
    log = MemoryLog()
    assert frames("", log) == []
    assert ShowRunner(log, lambda: START, bytes).show.clock.value.is_before


def test_the_same_script_makes_the_same_session_each_time() -> None:
    script = "00:00:00 next\n00:01:00 ask Why?\n00:03:00 next"
    logs = MemoryLog(), MemoryLog()
    for log in logs:
        frames(script, log)
    assert list(logs[0].read()) == list(logs[1].read())
