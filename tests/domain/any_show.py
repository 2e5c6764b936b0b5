"""A wild moderator: any acts in any order, on any plan, with crashes between."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from moderator_app.domain.clock import ZERO, State
from moderator_app.domain.commands import (
    Answer,
    Approve,
    Ask,
    Command,
    Dismiss,
    ExplainHold,
    MoveQuestion,
    PutOnAir,
    QuestionCommand,
    Redo,
    RedoQuestion,
    TickCheck,
    Undo,
    UndoQuestion,
)
from moderator_app.domain.decisions import decide
from moderator_app.domain.events import Check, Event, HoldReason
from moderator_app.domain.identifiers import QuestionNumber, SpeakerId
from moderator_app.domain.show import Show, evolve, new_show, replay
from moderator_app.domain.show_timing import allotted, expected_end, timetable, used
from moderator_app.session.ports import EventLog
from moderator_app.session.saving import SAVED, Trouble
from moderator_app.session.show_runner import ShowRunner
from tests.builders import START, a_speaker
from tests.domain.acts import command_of, gaps, parts, programme_of, rare_acts
from tests.domain.reference_clock import Part
from tests.fakes import CountingSalts, FakeClock, FillingLog, HandLanes

_number = st.integers(1, 5).map(QuestionNumber)
question_acts = st.one_of(
    st.just(UndoQuestion()),
    st.just(RedoQuestion()),
    *(st.builds(kind, _number) for kind in (Approve, PutOnAir, Answer, Dismiss)),
    st.builds(MoveQuestion, _number, st.one_of(st.none(), _number)),
)
notes = st.one_of(
    st.builds(ExplainHold, st.sampled_from(HoldReason)),
    st.builds(TickCheck, st.just(SpeakerId(0)), st.sampled_from(Check), st.booleans()),
)


@dataclass(frozen=True)
class Acted:
    """One act that was granted."""

    at: datetime
    command: Command
    event: Event


class Chain:
    """The acts in force and those taken back, as plain lists."""

    def __init__(self) -> None:
        self.in_force: list[Acted] = []
        self.taken_back: list[Acted] = []

    def follow(self, acted: Acted) -> None:
        if isinstance(acted.command, Undo | UndoQuestion):
            self.taken_back.append(self.in_force.pop())
        elif isinstance(acted.command, Redo | RedoQuestion):
            self.in_force.append(self.taken_back.pop())
        else:
            self.in_force.append(acted)
            self.taken_back.clear()


class AnyShow(RuleBasedStateMachine):
    """Runs a session through its runner, and keeps its own count of the acts."""

    runner: ShowRunner
    log: EventLog

    def __init__(self) -> None:
        super().__init__()
        self.now = FakeClock(START - timedelta(minutes=10))
        self.salts, self.lanes = CountingSalts(), HandLanes()
        self.clock_acts, self.desk_acts = Chain(), Chain()

    # -- what a subclass may do otherwise ---------------------------------------

    def new_log(self) -> EventLog:
        """Return the log of a new session."""
        return FillingLog()

    def log_after_crash(self) -> EventLog:
        """Return the log as it is found after the program was killed."""
        return self.log

    # -- what may happen ---------------------------------------------------------

    @initialize(plan=parts)
    def begin(self, plan: list[Part]) -> None:
        programme = replace(programme_of(plan), speakers=(a_speaker(),))
        self.log = self.new_log()
        self.runner = ShowRunner.begin(
            self.log, programme, self.now, self.salts, self.lanes
        )
        self.plan = self.show.plan

    @property
    def show(self) -> Show:
        return self.runner.show

    def give(self, command: Command) -> None:
        before = self.runner.newest
        refusal = self.runner.handle("moderator", command)
        if refusal is not None:
            assert self.runner.newest is before
            return
        acted = Acted(self.now.now, command, self.runner.newest.event)
        if isinstance(command, QuestionCommand):
            self.desk_acts.follow(acted)
        elif not isinstance(command, ExplainHold | TickCheck):
            self.clock_acts.follow(acted)

    @rule(gap=gaps, act=rare_acts)
    def act_on_the_clock(self, gap: int, act: tuple[str, *tuple[int, ...]]) -> None:
        self.now.advance(gap / 1000)
        self.give(command_of(*act))

    @rule(command=question_acts)
    def act_on_a_question(self, command: QuestionCommand) -> None:
        self.give(command)

    @rule(command=notes)
    def note(self, command: Command) -> None:
        self.give(command)

    @rule(text=st.text(max_size=9))
    def ask(self, text: str) -> None:
        assert self.runner.ask("audience", text, asker="Eva") is None
        event = self.runner.newest.event
        self.desk_acts.follow(Acted(self.now.now, Ask(""), event))

    @rule(gap=gaps)
    def crash_and_come_back(self, gap: int) -> None:
        before = self.runner.newest
        self.log = self.log_after_crash()
        self.now.advance(gap / 1000)
        self.lanes = HandLanes()
        self.runner = ShowRunner(self.log, self.now, self.salts, self.lanes)
        assert self.show == before.show
        assert dict(self.runner.newest.words) == dict(before.words)

    @precondition(lambda self: isinstance(self.log, FillingLog))
    @rule(act=rare_acts)
    def act_on_a_full_disk(self, act: tuple[str, *tuple[int, ...]]) -> None:
        assert isinstance(self.log, FillingLog)
        self.log.is_full = True
        self.give(command_of(*act))
        self.ask("Why?")
        assert self.runner.newest.saving.trouble is Trouble.FULL
        self.log.is_full = False
        self.lanes.pass_by(1)
        assert self.runner.newest.saving == SAVED

    # -- what always holds ---------------------------------------------------------

    @invariant()
    def at_most_one_segment_is_live(self) -> None:
        clock = self.show.clock.value
        live = [n for n in clock.order if clock.runs[n].state is State.LIVE]
        assert live == ([] if clock.live is None else [clock.live])

    @invariant()
    def every_segment_has_its_place_once(self) -> None:
        order = self.show.clock.value.order
        assert sorted(order) == list(range(1, len(self.plan.by_number) + 1))

    @invariant()
    def nothing_to_come_lies_before_the_live_one(self) -> None:
        clock = self.show.clock.value
        assert clock.live is None or not clock.to_come_before(clock.live)

    @invariant()
    def no_time_is_negative(self) -> None:
        for number in self.show.clock.value.order:
            assert allotted(self.show, number) >= ZERO
            assert used(self.show, number, self.now.now) >= ZERO

    @invariant()
    def nothing_is_expected_to_end_before_now(self) -> None:
        clock, now = self.show.clock.value, self.now.now
        if clock.ended_at is not None:
            return
        end = expected_end(self.show, now)
        assert end is None or end >= now
        for number, times in timetable(self.show, now).items():
            if clock.runs[number].state in (State.LIVE, State.TO_COME):
                assert times.end is not None
                assert times.end >= now

    @invariant()
    def nothing_that_is_planned_moves(self) -> None:
        assert self.show.plan == self.plan

    @invariant()
    def the_clock_is_that_of_its_acts_in_force(self) -> None:
        show = new_show(self.show.programme)
        for acted in self.clock_acts.in_force:
            assert decide(show, acted.command, acted.at) == acted.event
            show = evolve(show, acted.event, acted.at)
        assert show.clock.value == self.show.clock.value

    @invariant()
    def the_desk_is_that_of_its_acts_in_force(self) -> None:
        show = new_show(self.show.programme)
        for acted in self.desk_acts.in_force:
            show = evolve(show, acted.event, acted.at)
        assert show.desk.value == self.show.desk.value

    @invariant()
    def no_question_number_is_given_twice(self) -> None:
        newest = max(self.show.desk.value.questions, default=QuestionNumber(0))
        assert newest <= self.show.asked

    @invariant()
    def the_log_tells_all_that_happened(self) -> None:
        records = list(self.log.read(after=1))
        happened = [(record.at, record.event) for record in records]
        assert replay(self.show.programme, happened) == self.show
        assert self.show.version == 1 + len(records)
