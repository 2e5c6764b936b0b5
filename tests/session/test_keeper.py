"""Tests for moderator_app.session.keeper, through the runner that owns it."""

from __future__ import annotations

import pytest

from moderator_app.domain.commands import GoNext, UndoQuestion
from moderator_app.session.ports import NotSaved
from moderator_app.session.saving import SAVED, Saving, Trouble
from moderator_app.session.show_runner import ShowRunner
from tests.builders import the_seed_hour
from tests.fakes import CountingSalts, FakeClock, HandLanes
from tests.session.moody_log import MoodyLog
from tests.session.troubled_session import SEAT, Session
from tests.session.uncaught import uncaught


@pytest.fixture
def session() -> Session:
    return Session()


# -- a disk that is slow ---------------------------------------------------------------


def test_nothing_is_shown_before_it_is_kept(session: Session) -> None:
    session.lanes.hangs = True
    session.ask("A?")
    session.lanes.pass_by(0.249)
    assert session.heard == []
    session.lanes.go_on()
    assert session.heard == [(2, 0)]


def test_a_write_that_is_late_is_shown_with_its_mark_and_the_show_goes_on(
    session: Session,
) -> None:
    session.lanes.hangs = True
    session.ask("A?")
    session.lanes.pass_by(0.25)
    assert session.saving == Saving(1, Trouble.SLOW)
    session.ask("B?")
    assert session.heard == [(2, 1), (3, 2)]
    session.lanes.go_on()
    assert (session.saving, session.logged) == (SAVED, ["A?", "B?"])


def test_what_comes_while_a_write_is_under_way_is_written_together(
    session: Session,
) -> None:
    session.lanes.hangs = True
    session.ask("A?", "B?", "C?")
    session.log.moods.extend(["kept", "lost"])
    session.lanes.go_on()
    assert session.heard[0] == (2, 0)
    assert session.saving == Saving(2, Trouble.FULL)


def test_an_act_that_was_in_time_leaves_no_trouble_behind(session: Session) -> None:
    session.ask("A?")
    session.lanes.hangs = True
    session.lanes.pass_by(0.1)
    session.ask("B?")
    session.lanes.pass_by(0.2)  # late for the first, had it not been kept
    assert session.heard == [(2, 0)]


# -- a disk that refuses ---------------------------------------------------------------


def test_what_is_refused_is_tried_again_each_second(session: Session) -> None:
    session.log.moods.extend(["lost", "lost"])
    session.ask("A?")
    session.lanes.pass_by(1)
    assert session.saving == Saving(1, Trouble.FULL)
    session.lanes.pass_by(1)
    assert (session.saving, session.logged) == (SAVED, ["A?"])
    assert session.heard == [(2, 1), (2, 0)]


def test_what_landed_unnoticed_is_there_once(session: Session) -> None:
    session.log.moods.append("landed")
    session.ask("A?")
    assert session.saving == Saving(1, Trouble.READ_ONLY)
    session.ask("B?")
    assert (session.saving, session.logged) == (SAVED, ["A?", "B?"])


def test_what_landed_unnoticed_without_an_id_is_there_once(session: Session) -> None:
    session.log.moods.append("landed")
    session.runner.handle(SEAT, GoNext())
    session.lanes.pass_by(1)
    assert session.saving == SAVED
    assert session.runner.show.version == len(list(session.log.read())) == 2


def test_undo_takes_back_what_is_only_in_memory(session: Session) -> None:
    session.log.moods.extend(["lost", "lost"])
    session.ask("A?")
    assert session.runner.handle(SEAT, UndoQuestion()) is None
    assert session.saving == Saving(2, Trouble.FULL)
    assert not session.runner.show.desk.value.questions
    session.lanes.pass_by(1)
    assert session.saving == SAVED


def test_a_fault_of_ours_is_reported_once_and_the_show_goes_on(
    session: Session,
) -> None:
    session.log.moods.extend(["broken", "broken"])
    with uncaught() as caught:
        session.ask("A?")
        session.lanes.pass_by(1)
    assert caught == [ZeroDivisionError]
    assert session.saving == Saving(1, Trouble.REFUSED)
    session.lanes.pass_by(1)
    assert session.saving == SAVED


def test_a_session_begins_where_nothing_can_be_written() -> None:
    log = MoodyLog()
    log.moods.append("lost")
    session = Session(log)
    assert session.saving == Saving(1, Trouble.FULL)
    session.ask("A?")
    assert session.saving == SAVED
    assert session.runner.show.version == len(list(log.read())) == 2


def test_a_session_that_is_not_in_its_file_yet_says_so() -> None:
    lanes = HandLanes()
    lanes.hangs = True
    runner = ShowRunner.begin(
        MoodyLog(), the_seed_hour(), FakeClock(), CountingSalts(), lanes
    )
    assert runner.newest.saving == Saving(1, Trouble.SLOW)
    lanes.go_on()
    assert runner.newest.saving == SAVED


# -- a file that is gone ---------------------------------------------------------------


def test_where_the_file_is_gone_all_is_only_in_memory(session: Session) -> None:
    session.ask("A?")
    session.log.trouble_of_beat = Trouble.GONE
    session.lanes.pass_by(1)
    assert session.saving == Saving(2, Trouble.GONE)
    session.log.moods.append("lost")
    session.ask("B?")
    assert session.saving == Saving(3, Trouble.FULL)
    session.log.trouble_of_beat = None
    session.lanes.pass_by(1)
    assert session.saving == SAVED


def test_where_no_room_is_for_a_file_that_is_gone_all_is_only_in_memory(
    session: Session,
) -> None:
    session.ask("A?")
    session.log.trouble_of_beat, session.log.is_all_lost = Trouble.FULL, True
    session.lanes.pass_by(1)
    assert session.saving == Saving(2, Trouble.FULL)
    session.log.trouble_of_beat = None
    session.lanes.pass_by(1)
    assert session.saving == SAVED


@pytest.mark.parametrize(
    "trouble", [one for one in Trouble if one not in (Trouble.GONE, Trouble.DAMAGED)]
)
def test_where_the_file_takes_nothing_more_what_is_in_it_stays_saved(
    session: Session, trouble: Trouble
) -> None:
    session.ask("A?")
    session.log.trouble_of_beat = trouble
    session.lanes.pass_by(1)
    assert session.saving == SAVED
    session.log.moods.append("lost")
    session.ask("B?")
    assert session.saving == Saving(1, Trouble.FULL)


def test_what_comes_during_a_beat_is_written_after_it(session: Session) -> None:
    session.lanes.hangs = True
    session.lanes.pass_by(1)
    session.ask("A?")
    assert session.logged == []
    session.lanes.pass_by(3)  # no second beat meanwhile
    session.lanes.go_on()
    assert (session.log.beats, session.logged, session.saving) == (1, ["A?"], SAVED)


def test_a_beat_waits_for_the_one_before(session: Session) -> None:
    session.lanes.hangs = True
    session.lanes.pass_by(3)
    session.lanes.go_on()
    assert session.log.beats == 1


# -- the end ---------------------------------------------------------------------------


def test_closing_tries_once_more_and_then_goes_on(session: Session) -> None:
    closed: list[str] = []
    session.log.moods.append("lost")
    session.ask("A?")
    session.runner.close(lambda: closed.append("closed"))
    assert (closed, session.logged) == (["closed"], ["A?"])


def test_closing_goes_on_also_where_nothing_can_be_saved(session: Session) -> None:
    closed: list[str] = []
    session.log.moods.extend(["lost"] * 2)
    session.ask("A?")
    session.runner.close(lambda: closed.append("closed"))
    assert (closed, session.logged) == (["closed"], [])


def test_closing_waits_for_what_is_under_way(session: Session) -> None:
    closed: list[str] = []
    session.lanes.hangs = True
    session.ask("A?", "B?")
    session.runner.close(lambda: closed.append("closed"))
    assert closed == []
    session.lanes.go_on()
    assert (closed, session.logged) == (["closed"], ["A?", "B?"])


def test_nothing_beats_after_the_end_nor_in_lanes_that_were_left(
    session: Session,
) -> None:
    lanes = HandLanes()
    session.runner.move_to(lanes)
    session.lanes.pass_by(5)
    assert session.log.beats == 0
    lanes.pass_by(1)
    session.runner.close(lambda: None)
    lanes.pass_by(5)
    assert session.log.beats == 1


def test_a_refusal_to_save_tells_its_trouble() -> None:
    assert NotSaved("why").trouble is Trouble.REFUSED
