"""Any acts on a log that may do anything: nothing is lost, and nothing lies.

Tests for moderator_app.session.keeper and moderator_app.session.show_runner.
"""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from moderator_app.domain.commands import Command, GoNext, Hold, Resume, Undo
from moderator_app.session.replay import replayed
from moderator_app.session.saving import SAVED
from moderator_app.session.show_runner import Overruled, Published, ShowRunner
from tests.builders import the_seed_hour
from tests.fakes import CountingSalts, FakeClock, HandLanes
from tests.session.moody_log import OUTCOMES, MoodyLog
from tests.session.uncaught import uncaught

moods = st.lists(st.sampled_from(OUTCOMES), max_size=4)
commands = st.sampled_from([GoNext(), Hold(), Resume(), Undo(), None])


class AnyTrouble(RuleBasedStateMachine):
    """Runs a session whose log keeps, refuses, lies and hangs as it likes."""

    def __init__(self) -> None:
        super().__init__()
        self.log, self.clock = MoodyLog(), FakeClock()
        self.granted: list[str] = []
        self.given = 0

    @initialize(moods=moods)
    def begin(self, moods: list[str]) -> None:
        moods = [mood for mood in moods if mood != "raced"]  # nobody else is there yet
        self.log.moods.extend(moods)
        self.lanes = HandLanes()
        with uncaught():
            self.runner = ShowRunner.begin(
                self.log, the_seed_hour(), self.clock, CountingSalts(), self.lanes
            )
        self.be_watched()

    def be_watched(self) -> None:
        self.newest_heard = self.runner.newest
        self.runner.watch(self.hear)
        self.runner.watch_overruled(self.hear_overruled)
        self.hear(self.runner.newest)

    def hear(self, published: Published) -> None:
        """See that what is told as saved is in the log, and leads where it is said."""
        records = list(self.log.read())
        version = published.show.version
        assert version - published.saving.unsaved <= len(records)
        if published.saving == SAVED:
            assert replayed(records[:version]).show == published.show
        self.newest_heard = published

    def hear_overruled(self, overruled: Overruled) -> None:
        """Forget what somebody else was faster than; it may be wished again."""
        self.granted.remove(overruled.wish.command_id)

    # -- what may happen -----------------------------------------------------------

    @rule(command=commands, moods=moods, seconds=st.integers(0, 40))
    def act(self, command: Command | None, moods: list[str], seconds: int) -> None:
        self.clock.advance(seconds)
        self.log.moods.extend(moods)
        self.given += 1
        self.give(command, f"{self.given}")

    def give(self, command: Command | None, command_id: str) -> None:
        is_known = command_id in self.granted
        if not is_known:
            self.granted.append(command_id)  # until it is refused or overruled
        with uncaught():
            if command is None:
                refusal = self.runner.ask("staff", "Why?", command_id=command_id)
            else:
                refusal = self.runner.handle("moderator", command, command_id)
        if refusal is not None:
            assert not is_known
            self.granted.remove(command_id)

    @rule(data=st.data(), command=commands)
    def repeat(self, data: st.DataObject, command: Command | None) -> None:
        """Give a command again that nobody knows the fate of."""
        if self.granted:
            before = self.runner.newest
            self.give(command, data.draw(st.sampled_from(self.granted)))
            assert self.runner.newest is before

    @rule()
    def hang(self) -> None:
        self.lanes.hangs = True

    @rule()
    def come_back(self) -> None:
        with uncaught():
            self.lanes.go_on()

    @rule(seconds=st.sampled_from([0.1, 0.25, 1, 3]))
    def wait(self, seconds: float) -> None:
        with uncaught():
            self.lanes.pass_by(seconds)

    @rule()
    def crash(self) -> None:
        """Let memory be lost; what was told as saved is there afterwards."""
        told, in_log = self.newest_heard, len(list(self.log.read()))
        if not in_log:
            return
        self.log.moods.clear()
        self.lanes = HandLanes()
        self.runner = ShowRunner(self.log, self.clock, CountingSalts(), self.lanes)
        assert self.runner.show.version >= told.show.version - told.saving.unsaved
        kept = {record.command for record in self.log.read()}
        self.granted = [one for one in self.granted if one in kept]
        self.be_watched()

    # -- what always holds -----------------------------------------------------------

    @invariant()
    def nothing_is_in_the_log_twice(self) -> None:
        ids = [record.command for record in self.log.read() if record.command]
        assert len(ids) == len(set(ids))

    @invariant()
    def the_log_has_no_gaps(self) -> None:
        records = list(self.log.read())
        assert [one.version for one in records] == list(range(1, len(records) + 1))

    @invariant()
    def what_was_granted_stands_in_its_order(self) -> None:
        ids = [record.command for record in self.log.read() if record.command]
        assert ids == [one for one in self.granted if one in ids]

    def teardown(self) -> None:
        """See that all is saved by itself once the trouble is over."""
        if not hasattr(self, "runner"):
            return
        self.log.moods.clear()
        self.come_back()
        self.wait(3)
        assert self.runner.newest.saving == SAVED
        assert self.newest_heard is self.runner.newest
        records = list(self.log.read())
        assert replayed(records).show == self.runner.show
        ids = {record.command for record in records if record.command}
        assert len(ids) == len(self.granted)


AnyTrouble.TestCase.settings = settings(max_examples=150, stateful_step_count=30)
TestAnyTrouble = AnyTrouble.TestCase
