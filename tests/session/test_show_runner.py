"""Tests for moderator_app.session.show_runner and moderator_app.session.ports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.commands import (
    Approve,
    Ask,
    GoNext,
    Hold,
    RedoQuestion,
    UndoQuestion,
)
from moderator_app.domain.events import (
    ProgrammeLoaded,
    QuestionAsked,
    Source,
    WentNext,
)
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber, SpeakerId
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.words import Words
from moderator_app.session.ports import BootTime, EventLog, Recorded, StaleVersion
from moderator_app.session.replay import EmptySession
from moderator_app.session.saving import SAVED, Saving, Trouble
from moderator_app.session.show_runner import Published, ShowRunner
from moderator_app.stores.memory_log import MemoryLog
from tests.builders import START, at, the_seed_hour
from tests.fakes import CountingSalts, FakeClock, FillingLog, HandLanes
from tests.session.uncaught import uncaught

SEAT = "moderator"
ONE = QuestionNumber(1)


class RacedLog(MemoryLog):
    """A log into which somebody else writes whenever we are about to."""

    def __init__(self, races: int) -> None:
        super().__init__()
        self.races = races

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        if expected and self.races:
            self.races -= 1
            other = Recorded(expected + 1, START, "host", QuestionAsked(ONE, "f"))
            super().append(expected, [other], {ONE: Words("Theirs?")})
            raise StaleVersion
        super().append(expected, records, words)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def log() -> FillingLog:
    return FillingLog()


@pytest.fixture
def runner(log: FillingLog, clock: FakeClock) -> ShowRunner:
    return begun(log, clock)


def begun(log: EventLog, clock: FakeClock) -> ShowRunner:
    return ShowRunner.begin(log, the_seed_hour(), clock, CountingSalts())


def heard_by_a_watcher_of(runner: ShowRunner) -> list[Published]:
    heard: list[Published] = []
    runner.watch(heard.append)
    return heard


def test_a_new_session_begins_with_its_programme(
    runner: ShowRunner, log: MemoryLog
) -> None:
    loaded = Recorded(1, START, SEAT, ProgrammeLoaded(the_seed_hour()))
    assert list(log.read()) == [loaded]
    assert runner.show.clock.value.is_before


def test_a_log_without_a_programme_is_no_session(clock: FakeClock) -> None:
    log = MemoryLog()
    with pytest.raises(EmptySession):
        ShowRunner(log, clock, CountingSalts())
    log.append(0, [Recorded(1, START, SEAT, WentNext(SegmentNumber(1)))], {})
    with pytest.raises(EmptySession):
        ShowRunner(log, clock, CountingSalts())


def test_a_granted_command_is_recorded_with_its_time_and_seat(
    runner: ShowRunner, log: MemoryLog, clock: FakeClock
) -> None:
    clock.advance(70)
    assert runner.handle(SEAT, GoNext()) is None
    *_, newest = log.read()
    assert newest == Recorded(2, at("1:10"), SEAT, WentNext(SegmentNumber(1)))
    assert runner.now() == at("1:10")


def test_a_refused_command_changes_nothing_and_nobody_hears_of_it(
    runner: ShowRunner, log: MemoryLog
) -> None:
    heard, before = heard_by_a_watcher_of(runner), runner.newest
    assert runner.handle(SEAT, Hold()) is Refusal.NOT_STARTED
    assert runner.newest is before
    assert (heard, len(list(log.read()))) == ([], 1)


def test_an_act_is_in_the_log_before_anybody_hears_of_it(
    runner: ShowRunner, log: MemoryLog
) -> None:
    kept: list[int] = []
    runner.watch(lambda _: kept.append(len(list(log.read()))))
    runner.handle(SEAT, GoNext())
    assert kept == [2]


def test_every_watcher_hears_of_every_event_in_order(runner: ShowRunner) -> None:
    one, other = heard_by_a_watcher_of(runner), heard_by_a_watcher_of(runner)
    runner.handle(SEAT, GoNext())
    runner.handle(SEAT, Hold())
    assert [published.show.version for published in one] == [2, 3]
    assert one == other
    assert one[-1] is runner.newest


def test_an_act_that_cannot_be_saved_is_shown_with_a_mark_until_it_is(
    log: FillingLog, clock: FakeClock
) -> None:
    lanes = HandLanes()
    runner = ShowRunner.begin(log, the_seed_hour(), clock, CountingSalts(), lanes)
    heard = heard_by_a_watcher_of(runner)
    log.is_full = True
    assert runner.handle(SEAT, GoNext()) is None
    assert runner.ask(SEAT, "Why?") is None
    assert runner.newest.saving == Saving(2, Trouble.FULL)
    log.is_full = False
    lanes.pass_by(1)
    assert [record.version for record in log.read()] == [1, 2, 3]
    told = [(one.show.version, one.saving.unsaved) for one in heard]
    assert told == [(2, 1), (3, 2), (3, 1), (3, 0)]
    assert runner.newest.saving == SAVED


def test_after_somebody_else_wrote_the_act_is_decided_anew(clock: FakeClock) -> None:
    log = RacedLog(races=1)
    runner = begun(log, clock)
    heard = heard_by_a_watcher_of(runner)
    assert runner.ask(SEAT, "Ours?") is None
    # theirs is question 1, so ours is question 2, and the screens hear of both
    assert [published.show.version for published in heard] == [2, 3]
    texts = {number: words.text for number, words in runner.newest.words.items()}
    assert texts == {1: "Theirs?", 2: "Ours?"}


def test_an_act_that_is_always_too_late_goes_on_in_memory(clock: FakeClock) -> None:
    runner = begun(RacedLog(races=99), clock)
    assert runner.handle(SEAT, GoNext()) is None
    assert runner.newest.saving == Saving(1, Trouble.TAKEN)


def test_a_watcher_that_fails_stops_neither_the_others_nor_the_session(
    runner: ShowRunner,
) -> None:
    runner.watch(lambda _: print(1 // 0))
    heard = heard_by_a_watcher_of(runner)
    with uncaught() as caught:
        assert runner.handle(SEAT, GoNext()) is None
    assert caught == [ZeroDivisionError]
    assert [published.show.version for published in heard] == [2]


def test_a_command_that_comes_twice_is_done_once(
    runner: ShowRunner, log: MemoryLog, clock: FakeClock
) -> None:
    for _ in range(2):
        assert runner.ask(SEAT, "Why?", command_id="one") is None
        assert runner.handle(SEAT, GoNext(), "two") is None
    again = ShowRunner(log, clock, CountingSalts())
    assert again.ask(SEAT, "Why?", command_id="one") is None
    assert [record.command for record in log.read()] == ["", "one", "two"]


def test_each_record_keeps_the_machines_own_time(clock: FakeClock) -> None:
    log, here = MemoryLog(), BootTime("a boot", timedelta(hours=3))
    runner = ShowRunner.begin(
        log, the_seed_hour(), clock, CountingSalts(), boot_time=lambda: here
    )
    runner.handle(SEAT, GoNext())
    assert [record.boot_time for record in log.read()] == [here, here]


# -- words ---------------------------------------------------------------------------


def test_the_words_of_a_question_are_kept_beside_its_event(
    runner: ShowRunner, log: MemoryLog
) -> None:
    assert runner.ask(SEAT, "How?", "Eva", SpeakerId(3), Source.CHAT) is None
    words = Words("How?", "Eva", (1).to_bytes(16, "big"))
    assert dict(runner.newest.words) == dict(log.words()) == {ONE: words}
    *_, newest = log.read()
    asked = QuestionAsked(ONE, words.fingerprint(), SpeakerId(3), Source.CHAT)
    assert newest.event == asked


@given(
    st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF), min_size=1),
    st.text(st.characters(min_codepoint=0x400, max_codepoint=0x4FF), min_size=1),
)
def test_no_event_ever_tells_what_the_audience_wrote(text: str, asker: str) -> None:
    log = MemoryLog()
    runner = begun(log, FakeClock())
    runner.ask(SEAT, text, asker)
    runner.handle(SEAT, Approve(ONE))
    told = "".join(map(repr, log.read()))
    assert not set(told) & set(text + asker)


def test_the_same_words_asked_twice_look_different_in_the_log(
    runner: ShowRunner,
) -> None:
    runner.ask(SEAT, "How?")
    runner.ask(SEAT, "How?")
    questions = runner.show.desk.value.questions.values()
    assert len({question.fingerprint for question in questions}) == 2


def test_words_come_back_with_their_question_after_undo_and_redo(
    runner: ShowRunner,
) -> None:
    runner.ask(SEAT, "How?")
    runner.handle(SEAT, UndoQuestion())
    runner.handle(SEAT, RedoQuestion())
    assert runner.newest.words[ONE].text == "How?"


def test_half_an_emoji_can_be_kept(runner: ShowRunner) -> None:
    runner.ask(SEAT, "Why \ud83d", "Eva \udc00")
    words = runner.newest.words[ONE]
    assert (words.text, words.asker) == ("Why ?", "Eva ?")


def test_a_question_given_as_a_bare_command_has_no_words(runner: ShowRunner) -> None:
    assert runner.handle(SEAT, Ask("0a")) is None
    assert dict(runner.newest.words) == {}
