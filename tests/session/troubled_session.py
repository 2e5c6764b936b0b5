"""A session on a log that does what it is told, in lanes that wait to be told."""

from __future__ import annotations

from moderator_app.session.saving import Saving
from moderator_app.session.show_runner import ShowRunner
from tests.builders import the_seed_hour
from tests.fakes import CountingSalts, FakeClock, HandLanes
from tests.session.moody_log import MoodyLog

SEAT = "moderator"


class Session:
    """A session on a moody log, its clock and its lanes."""

    def __init__(self, log: MoodyLog | None = None) -> None:
        self.log, self.lanes, self.clock = log or MoodyLog(), HandLanes(), FakeClock()
        self.heard: list[tuple[int, int]] = []
        self.runner = ShowRunner.begin(
            self.log, the_seed_hour(), self.clock, CountingSalts(), self.lanes
        )
        self.runner.watch(
            lambda one: self.heard.append((one.show.version, one.saving.unsaved))
        )

    def ask(self, *texts: str) -> None:
        for text in texts:
            assert self.runner.ask(SEAT, text, command_id=text) is None

    @property
    def saving(self) -> Saving:
        return self.runner.newest.saving

    @property
    def logged(self) -> list[str]:
        return [record.command for record in self.log.read(after=1)]
