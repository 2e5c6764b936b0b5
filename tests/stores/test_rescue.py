"""Tests for moderator_app.stores.rescue and what it is made of.

That is moderator_app.stores.salvage and moderator_app.stores.proven_events.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.about_session import AboutSession, SessionKind
from moderator_app.stores.rescue import NothingWhole, Rescued, rescue
from moderator_app.stores.session_files import create_session, open_session
from moderator_app.stores.verifying import read_session, verify
from moderator_app.stores.wal_pages import wal_of
from tests.fakes import CountingSalts, FakeClock
from tests.stores.sessions import (
    EVENTS,
    PROGRAMME,
    as_it_lies,
    begun,
    closed,
    writing_over,
)

RELEASED = Path(__file__).with_name("released")
PAGE = 4096


@pytest.fixture
def session(tmp_path: Path) -> Path:
    return closed(tmp_path / "a.session")


def saved(path: Path) -> tuple[Rescued, Path]:
    """Rescue a session; what comes of it must always be whole."""
    new = path.with_name("new.session")
    rescued = rescue(path, new)
    verdict = verify(new)
    assert verdict.is_whole
    assert verdict.has_head
    assert (verdict.events, verdict.questions) == (rescued.events, rescued.questions)
    assert not wal_of(new).exists()
    return rescued, new


def harm(path: Path, *statements: str) -> Path:
    with writing_over(path) as db:
        for statement in statements:
            db.execute(statement)
    return path


def test_a_whole_session_is_copied_as_it_is(session: Path) -> None:
    rescued, new = saved(session)
    assert rescued == Rescued(EVENTS, 4)
    assert read_session(new) == read_session(session)


def test_a_session_that_runs_is_copied_as_it_stands(tmp_path: Path) -> None:
    running = begun(tmp_path / "a.session", SessionKind.REHEARSAL)
    rescued, new = saved(running.path)
    assert rescued.is_all
    assert read_session(new).about == AboutSession(SessionKind.REHEARSAL)
    running.close()


def test_an_older_session_is_saved_in_the_present_format(tmp_path: Path) -> None:
    old = tmp_path / "old.session"
    old.write_bytes((RELEASED / "format-1.session").read_bytes())
    rescued, new = saved(old)
    assert rescued == Rescued(40, 5)
    assert verify(new).is_chained
    assert read_session(new).records == read_session(old).records


def test_what_is_damaged_is_left_out_and_told(session: Path) -> None:
    before = read_session(session).records
    harm(session, "update event set seat = 'host' where version in (6, 9)")
    rescued, new = saved(session)
    assert rescued.lost_events == (6, 9)
    assert not rescued.is_all
    kept = [record for record in before if record.version not in (6, 9)]
    assert list(read_session(new).records) == [
        replace(record, version=number) for number, record in enumerate(kept, start=1)
    ]


def test_the_rescued_session_goes_on(session: Path) -> None:
    harm(session, "update event set seat = 'host' where version = 17")
    _, new = saved(session)
    opened = open_session(new)
    assert len(list(opened.log.read())) == EVENTS - 1
    opened.close()


def test_what_follows_from_a_lost_event_is_lost_with_it(session: Path) -> None:
    harm(session, "update event set seat = 'host' where version = 3")  # question 1
    rescued, new = saved(session)
    assert rescued.lost_events == (3, 6, 8, 15)
    assert 1 not in read_session(new).words


def test_after_a_gap_the_next_but_one_is_proven_again(session: Path) -> None:
    rescued, _ = saved(harm(session, "delete from event where version = 10"))
    assert rescued.lost_events == (10, 11)


def test_an_end_that_was_cut_off_is_told(session: Path) -> None:
    rescued, _ = saved(harm(session, "delete from event where version > 15"))
    assert rescued.lost_events == (16, 17, 18)


def test_lost_words_are_told_and_erased_ones_are_not(session: Path) -> None:
    harm(
        session,
        "delete from words where number = 2",
        "update words set text = 'We pay.' where number = 1",
    )
    rescued, new = saved(session)
    assert rescued.lost_words == (1, 2)
    assert list(read_session(new).words) == [QuestionNumber(4)]


@pytest.mark.parametrize("kind", SessionKind)
def test_what_a_session_is_for_is_found_again(
    tmp_path: Path, kind: SessionKind
) -> None:
    path = closed(tmp_path / "a.session", kind)
    rescued, new = saved(harm(path, "update about set value = 'party'"))
    assert rescued.is_all
    about = read_session(new).about
    assert about is not None
    assert about.kind is kind


def test_a_programme_that_can_be_read_is_better_than_none(session: Path) -> None:
    harm(session, "update event set body = replace(body, 'Green', 'Groan')")
    rescued, new = saved(session)
    assert not rescued.is_programme_proven
    assert not verify(new).is_programme_proven
    assert rescued.events == EVENTS
    show = read_session(new).show
    assert show is not None
    assert show.programme.title == "Groan roofs"


@pytest.mark.parametrize(
    "statement",
    [
        "update event set body = '{}' where version = 1",
        "delete from event where version = 1",
        "drop table event",
    ],
)
def test_without_a_programme_nothing_can_be_saved(
    session: Path, statement: str
) -> None:
    with pytest.raises(NothingWhole):
        rescue(harm(session, statement), session.with_name("new.session"))
    assert not session.with_name("new.session").exists()


@pytest.mark.parametrize("place", [0, 16, 24, 40, 48, 56, 60, 68])
def test_a_damaged_header_costs_nothing(session: Path, place: int) -> None:
    content = bytearray(session.read_bytes())
    content[place : place + 4] = b"\xff\xff\xff\xff"
    session.write_bytes(content)
    if verify(session).is_whole:
        return  # SQLite does not need what was there
    rescued, _ = saved(session)
    assert rescued.is_all


def test_acts_behind_a_damaged_part_of_the_wal_are_saved(tmp_path: Path) -> None:
    path = as_it_lies(tmp_path)
    wal = bytearray(wal_of(path).read_bytes())
    wal[len(wal) // 2] ^= 1
    wal_of(path).write_bytes(wal)
    assert verify(path).whole_events < EVENTS - 1
    rescued, _ = saved(path)
    assert len(rescued.lost_events) <= 1


def test_rows_on_both_sides_of_a_damaged_page_are_saved(tmp_path: Path) -> None:
    path = closed(tmp_path / "a.session")
    all_of_it = read_session(path).records
    content = bytearray(path.read_bytes())
    pages = [n for n in range(1, len(content) // PAGE) if content[n * PAGE] == 0x0D]
    for page in pages:
        damaged = bytearray(content)
        damaged[page * PAGE : page * PAGE + 8] = bytes(8)
        path.write_bytes(damaged)
        new = path.with_name(f"{page}.session")
        try:
            rescued = rescue(path, new)
        except NothingWhole:
            continue
        assert verify(new).is_whole
        is_complete = read_session(new).records == all_of_it
        assert is_complete == (not rescued.lost_events)


def test_a_copy_of_a_session_without_proof_has_none_either(session: Path) -> None:
    harm(session, "update event set body = replace(body, 'Green', 'Groan')")
    _, new = saved(session)
    copy = new.with_name("copy.session")
    assert rescue(new, copy).is_all
    assert not verify(copy).is_programme_proven


def test_around_a_damaged_page_everything_is_saved(tmp_path: Path) -> None:
    path, asked = tmp_path / "a.session", 300
    opened = create_session(path, SessionKind.REAL)
    runner = ShowRunner.begin(opened.log, PROGRAMME, FakeClock(), CountingSalts())
    for number in range(asked):
        runner.ask("moderator", f"Question {number}? " + "x" * 99, "Ana")
    opened.close()
    content = path.read_bytes()
    leaves = [n for n in range(8, len(content) // PAGE - 3) if content[n * PAGE] == 0xD]
    for page in leaves[::9]:
        damaged = bytearray(content)
        damaged[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        path.write_bytes(damaged)
        rescued = rescue(path, tmp_path / f"{page}.session")
        assert 1 <= len(rescued.lost_events) + len(rescued.lost_words) < 40
        assert rescued.events + len(rescued.lost_events) == asked + 1
