"""What becomes of acts when somebody else writes first, or exchanges the log.

Tests for moderator_app.session.keeper, through the runner that owns it.
"""

from __future__ import annotations

import pytest

from moderator_app.domain.commands import GoNext, Hold, Resume
from moderator_app.domain.refusals import Refusal
from moderator_app.session.saving import SAVED, Saving, Trouble
from moderator_app.session.show_runner import Overruled, ShowRunner
from tests.builders import the_seed_hour
from tests.fakes import CountingSalts, FakeClock, HandLanes
from tests.session.moody_log import GarbledLog, MoodyLog, UnreadableLog
from tests.session.troubled_session import SEAT, Session
from tests.session.uncaught import uncaught


@pytest.fixture
def session() -> Session:
    return Session()


def test_all_that_was_pending_is_decided_anew_after_somebody_else_wrote(
    session: Session,
) -> None:
    session.lanes.hangs = True
    session.ask("A?", "B?", "C?")
    session.log.moods.extend(["raced", "raced"])
    session.lanes.go_on()
    assert session.logged == ["", "", "A?", "B?", "C?"]
    texts = {n: words.text for n, words in session.runner.newest.words.items()}
    assert texts == dict(enumerate(["Theirs?", "Theirs?", "A?", "B?", "C?"], 1))
    assert session.heard[-1] == (6, 0)


def test_a_granted_act_that_comes_too_late_is_overruled(session: Session) -> None:
    told: list[Overruled] = []
    session.runner.watch_overruled(told.append)
    session.runner.handle(SEAT, GoNext())
    session.lanes.hangs = True
    session.clock.advance(5)
    session.runner.handle(SEAT, Hold(), "mine")
    other = ShowRunner(session.log, session.clock, CountingSalts())
    other.handle("host", Hold())
    session.lanes.go_on()
    (overruled,) = told
    assert overruled.refusal is Refusal.ALREADY_ON_HOLD
    assert overruled.wish.command_id == "mine"
    assert session.logged == ["", ""]
    session.runner.handle(SEAT, Resume())
    assert session.runner.handle(SEAT, Hold(), "mine") is None  # it never was done
    assert session.logged[-1] == "mine"


def test_one_that_is_overruled_leaves_the_others_of_its_batch(
    session: Session,
) -> None:
    session.runner.handle(SEAT, GoNext())
    session.lanes.hangs = True
    session.ask("A?")
    session.runner.handle(SEAT, Hold(), "mine")
    session.ask("B?", "C?")
    session.log.moods.extend(["kept", "raced"])  # they hold, too
    session.lanes.go_on()
    assert session.logged == ["", "A?", "", "", "B?", "C?"]
    assert session.saving == SAVED


def test_an_act_decided_anew_is_never_before_what_is_recorded(
    session: Session,
) -> None:
    session.lanes.hangs = True
    session.ask("A?")
    session.clock.advance(5)
    other = ShowRunner(session.log, session.clock, CountingSalts())
    other.handle("host", GoNext())
    session.lanes.go_on()
    assert [record.at for record in session.log.read(after=1)] == 2 * [session.clock()]


def test_somebody_who_is_always_first_is_a_trouble(session: Session) -> None:
    session.log.moods.extend(["raced"] * 4)
    session.ask("A?")
    assert session.saving == Saving(1, Trouble.TAKEN)
    session.lanes.pass_by(1)
    assert session.saving == SAVED


def test_a_log_that_comes_back_older_is_not_believed(session: Session) -> None:
    session.ask("A?", "B?")
    session.log.lose(1)
    session.ask("C?")
    assert session.saving == Saving(4, Trouble.DAMAGED)
    assert session.runner.show.asked == 3


def test_another_session_in_place_of_ours_is_not_taken_for_it(
    session: Session,
) -> None:
    session.ask("A?")
    session.log.lose(1)
    other = ShowRunner(session.log, session.clock, CountingSalts())
    for text in ("X?", "Y?"):
        other.ask("host", text)
    session.ask("C?")
    assert session.saving == Saving(3, Trouble.DAMAGED)


def test_an_empty_log_in_place_of_ours_is_not_taken_for_it(session: Session) -> None:
    session.log.lose(1)
    session.ask("A?")
    assert session.saving == Saving(2, Trouble.DAMAGED)


def test_a_log_that_cannot_be_read_anew_is_a_trouble() -> None:
    log = UnreadableLog()
    session = Session(log)
    log.moods.append("raced")
    session.ask("A?")
    assert session.saving == Saving(2, Trouble.GONE)
    log.is_unreadable = False
    session.lanes.pass_by(1)
    assert session.saving == SAVED


def begun_after_another(log: MoodyLog) -> tuple[ShowRunner, HandLanes]:
    """Return a session that begins where another was begun a second before."""
    Session(log)
    later, lanes = FakeClock(), HandLanes()
    later.advance(1)
    mine = ShowRunner.begin(log, the_seed_hour(), later, CountingSalts(), lanes)
    return mine, lanes


def test_two_that_begin_at_once_are_not_mixed() -> None:
    log = MoodyLog()
    mine, lanes = begun_after_another(log)
    assert mine.newest.saving == Saving(1, Trouble.TAKEN)
    mine.ask(SEAT, "A?")
    lanes.pass_by(5)
    assert mine.newest.saving == Saving(2, Trouble.TAKEN)
    assert mine.show.asked == 1
    assert len(list(log.read())) == 1


def test_one_that_began_second_is_saved_once_the_other_is_out_of_its_way() -> None:
    log = MoodyLog()
    mine, lanes = begun_after_another(log)
    mine.ask(SEAT, "A?")
    log.lose(1)
    lanes.pass_by(1)
    assert mine.newest.saving == SAVED
    assert len(list(log.read())) == 2


def test_a_fault_of_ours_while_deciding_anew_costs_nothing_else(
    session: Session,
) -> None:
    def fail(_: Overruled) -> None:
        raise ZeroDivisionError

    session.runner.watch_overruled(fail)
    session.runner.handle(SEAT, GoNext())
    session.lanes.hangs = True
    session.runner.handle(SEAT, Hold(), "mine")
    session.ask("A?")
    session.log.moods.append("raced")
    with uncaught() as caught:
        session.lanes.go_on()
    assert caught == [ZeroDivisionError]
    assert session.logged[-1] == "A?"
    assert session.saving == SAVED


def test_what_cannot_have_happened_makes_nothing_forgotten_that_waits() -> None:
    log = GarbledLog()
    session = Session(log)
    log.moods.append("raced")
    with uncaught() as caught:
        session.ask("A?")
    assert caught == [KeyError]
    assert session.saving == Saving(1, Trouble.REFUSED)
    log.is_garbled = False
    session.lanes.pass_by(1)
    assert session.saving == SAVED
    assert session.logged[-1] == "A?"
