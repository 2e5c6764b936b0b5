"""What a window sees of a session that another one runs.

Tests for moderator_app.session.watched_show and moderator_app.session.shown_session.
"""

from __future__ import annotations

import pytest

from moderator_app.domain.commands import GoNext, Hold
from moderator_app.domain.events import QuestionApproved
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.refusals import Refusal
from moderator_app.session.ports import Recorded
from moderator_app.session.show_runner import ShowRunner
from moderator_app.session.watched_show import WatchedShow
from tests.builders import the_seed_hour
from tests.fakes import AwayLog, CountingSalts, FakeClock, HandLanes
from tests.session.uncaught import uncaught


class Watching:
    """A session that runs, and whoever watches it."""

    def __init__(self) -> None:
        self.log, self.clock, self.lanes = AwayLog(), FakeClock(), HandLanes()
        self.runner = ShowRunner.begin(
            self.log, the_seed_hour(), self.clock, CountingSalts()
        )
        self.is_free = False
        self.show = WatchedShow(self.log, self.clock, lambda: self.is_free)
        self.heard: list[int] = []
        self.freed: list[bool] = []
        self.show.watch(lambda published: self.heard.append(published.show.version))
        self.show.watch_free(self.freed.append)
        self.show.move_to(self.lanes)


@pytest.fixture
def watching() -> Watching:
    return Watching()


def test_whoever_watches_sees_the_session_as_it_stands(watching: Watching) -> None:
    assert watching.show.newest == watching.runner.newest
    assert watching.show.now() == watching.clock.now


def test_every_event_arrives_in_order_within_a_quarter_of_a_second(
    watching: Watching,
) -> None:
    watching.runner.handle("moderator", GoNext())
    watching.runner.ask("staff", "Why?", "Ana")
    watching.lanes.pass_by(0.25)
    assert watching.heard == [2, 3]
    assert watching.show.newest == watching.runner.newest
    watching.runner.handle("moderator", Hold())
    watching.lanes.pass_by(0.25)
    assert watching.show.newest == watching.runner.newest


def test_a_watcher_that_fails_stops_neither_the_others_nor_the_looking(
    watching: Watching,
) -> None:
    watching.show.watch(lambda _: failed.append(1 // 0))
    failed: list[int] = []
    watching.runner.handle("moderator", GoNext())
    watching.runner.handle("moderator", Hold())
    with uncaught() as caught:
        watching.lanes.pass_by(1)
    assert (watching.heard, caught) == ([2, 3], 2 * [ZeroDivisionError])


def test_whoever_watches_decides_nothing(watching: Watching) -> None:
    assert watching.show.handle("moderator", GoNext(), "id") is Refusal.WATCHING
    assert watching.show.ask("moderator", "Why?") is Refusal.WATCHING
    assert len(list(watching.log.read())) == 1


def test_it_is_told_once_that_nobody_runs_the_session_and_that_somebody_does_again(
    watching: Watching,
) -> None:
    watching.lanes.pass_by(1)
    watching.is_free = True
    watching.runner.handle("moderator", GoNext())
    watching.lanes.pass_by(1)
    assert watching.freed == []  # a lock may be gone for a moment
    watching.lanes.pass_by(1)
    assert watching.show.is_free
    assert watching.show.show.version == 2
    watching.is_free = False
    watching.lanes.pass_by(1)
    assert watching.freed == [True, False]


def test_a_file_out_of_reach_is_told_once_and_looked_at_again(
    watching: Watching,
) -> None:
    seen: list[bool] = []
    watching.show.watch_sight(seen.append)
    watching.log.is_away = True
    watching.lanes.pass_by(1)
    assert seen == [False]
    assert not watching.show.is_in_sight
    watching.log.is_away = False
    watching.runner.handle("moderator", GoNext())
    watching.lanes.pass_by(0.25)
    assert watching.heard == [2]
    assert seen == [False, True]


def test_nothing_is_looked_at_after_the_end(watching: Watching) -> None:
    closed: list[str] = []
    watching.lanes.pass_by(0.2)
    watching.show.close(lambda: closed.append("closed"))
    watching.runner.handle("moderator", GoNext())
    watching.lanes.pass_by(1)
    assert (closed, watching.heard) == (["closed"], [])


def test_a_look_under_way_at_the_end_changes_nothing(watching: Watching) -> None:
    watching.lanes.hangs = True
    watching.runner.handle("moderator", GoNext())
    watching.lanes.pass_by(1)
    watching.show.close(lambda: None)
    watching.lanes.go_on()
    assert watching.heard == []


def test_a_drive_that_does_not_answer_is_out_of_sight_until_it_does(
    watching: Watching,
) -> None:
    seen: list[bool] = []
    watching.show.watch_sight(seen.append)
    watching.lanes.hangs = True
    watching.lanes.pass_by(1.2)
    assert seen == []
    watching.lanes.pass_by(0.1)
    assert seen == [False]
    watching.runner.handle("moderator", GoNext())
    watching.lanes.go_on()
    assert (seen, watching.heard) == ([False, True], [2])


def test_another_session_in_the_same_place_is_never_mixed_with_this_one(
    watching: Watching,
) -> None:
    watching.runner.handle("moderator", GoNext())
    watching.lanes.pass_by(1)
    watching.log.put_back(0)
    watching.clock.advance(1)
    begun = ShowRunner.begin(
        watching.log, the_seed_hour(), watching.clock, CountingSalts()
    )
    for _ in range(3):
        begun.ask("moderator", "Who?")
    watching.lanes.pass_by(1)
    assert not watching.show.is_in_sight
    assert watching.heard == [2]


def test_an_older_copy_in_the_same_place_is_out_of_sight(watching: Watching) -> None:
    watching.runner.handle("moderator", GoNext())
    watching.lanes.pass_by(1)
    seen: list[bool] = []
    watching.show.watch_sight(seen.append)
    newest = list(watching.log.read(after=1))
    watching.log.put_back(1)
    watching.lanes.pass_by(1)
    assert seen == [False]
    watching.log.append(1, newest, {})
    watching.lanes.pass_by(1)
    assert seen == [False, True]
    assert watching.heard == [2]


def test_what_cannot_have_happened_is_out_of_sight(watching: Watching) -> None:
    watching.lanes.pass_by(1)
    nobody_asked = QuestionApproved(QuestionNumber(99))
    watching.log.append(1, [Recorded(2, watching.clock(), "", nobody_asked)], {})
    watching.lanes.pass_by(1)
    assert not watching.show.is_in_sight
    assert watching.heard == []
