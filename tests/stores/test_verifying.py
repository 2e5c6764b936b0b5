"""Tests for moderator_app.stores.verifying and what it is made of.

That is moderator_app.stores.verdict, moderator_app.stores.judged_events,
moderator_app.stores.whole_part, moderator_app.stores.flaws and
moderator_app.stores.stored_rows.
"""

from pathlib import Path

import pytest

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.stores.head_file import head_path
from moderator_app.stores.judged_events import NewerSession
from moderator_app.stores.session_database import NotASession
from moderator_app.stores.session_files import SessionKind
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.verdict import Damaged, Harm
from moderator_app.stores.verifying import (
    CannotRead,
    read_session,
    refuse_damaged,
    verify,
)
from moderator_app.stores.wal_pages import wal_of
from tests.stores.sessions import EVENTS, as_it_lies, begun, closed, writing_over

RELEASED = Path(__file__).with_name("released")
HARMS: tuple[tuple[str, Harm, int], ...] = (
    ("update event set body = '{\"number\":4}' where version = 4", Harm.EVENT, 4),
    ("update event set at = '2020' where version = 5", Harm.EVENT, 5),
    ("update event set seat = 'host' where version = 6", Harm.EVENT, 6),
    ("update event set boot = 'other' where version = 7", Harm.EVENT, 7),
    ("update event set hash = x'00' where version = 8", Harm.EVENT, 8),
    ("update event set body = cast(x'ff' as text) where version = 9", Harm.EVENT, 9),
    ("delete from event where version = 3", Harm.MISSING, 3),
    ("update event set version = 99 where version = 18", Harm.MISSING, 18),
    ("delete from event where version > 15", Harm.TAIL, 15),
    ("delete from event where version = 1", Harm.MISSING, 1),
    ("update event set seat = 'host' where version = 1", Harm.BEGINNING, 1),
    ("update about set value = 'rehearsal'", Harm.BEGINNING, 1),
    ("update about set value = 'party'", Harm.BEGINNING, 1),
    ("delete from about", Harm.BEGINNING, 1),
    ("update words set text = 'We pay?' where number = 1", Harm.WORDS, 1),
    ("update words set asker = cast(x'ff' as text) where number = 2", Harm.WORDS, 2),
    ("update words set asker = null where number = 2", Harm.WORDS, 2),
    ("delete from words where number = 2", Harm.WORDS_LOST, 2),
    ("update words set number = 77 where number = 3", Harm.WORDS, 77),
    ("create table mine (what)", Harm.STRANGE, 0),
    ("alter table words add mine text", Harm.STRANGE, 0),
    ("create index mine on event (at)", Harm.STRANGE, 0),
    ("create trigger mine after insert on event begin select 1; end", Harm.STRANGE, 0),
    ("create view mine as select 1", Harm.STRANGE, 0),
    ("pragma user_version = 1", Harm.PAGE, 1),
    ("pragma user_version = 0", Harm.PAGE, 1),
    ("drop table words", Harm.FILE, 0),
    ("drop table event", Harm.UNREADABLE, 0),
    ("drop table about", Harm.BEGINNING, 1),
)


@pytest.fixture
def session(tmp_path: Path) -> Path:
    return closed(tmp_path / "a.session")


def first_flaw(path: Path) -> tuple[Harm, int]:
    flaw = verify(path).flaws[0]
    return flaw.harm, flaw.number


def test_a_closed_session_is_whole(session: Path) -> None:
    verdict = verify(session)
    assert verdict.is_whole
    assert (verdict.events, verdict.whole_events) == (EVENTS, EVENTS)
    assert (verdict.questions, verdict.has_head, verdict.is_chained) == (4, True, True)
    refuse_damaged(session)


def test_a_session_that_runs_is_whole_and_stays_so(tmp_path: Path) -> None:
    session = begun(tmp_path / "a.session")
    assert verify(session.path).is_whole
    session.close()
    assert verify(session.path).is_whole


def test_a_session_as_it_lies_after_a_crash_is_whole(tmp_path: Path) -> None:
    assert verify(as_it_lies(tmp_path)).is_whole


def test_checking_leaves_no_trace(session: Path) -> None:
    before = {p.name: p.read_bytes() for p in session.parent.iterdir()}
    verify(session)
    assert {p.name: p.read_bytes() for p in session.parent.iterdir()} == before


@pytest.mark.parametrize(("statement", "harm", "number"), HARMS)
def test_what_was_changed_is_named(
    session: Path, statement: str, harm: Harm, number: int
) -> None:
    with writing_over(session) as db:
        db.execute(statement)
    assert first_flaw(session) == (harm, number)
    with pytest.raises(Damaged) as raised:
        refuse_damaged(session)
    assert raised.value.where.harm is harm


def test_what_stands_before_the_damage_is_read(session: Path) -> None:
    with writing_over(session) as db:
        db.execute("update event set seat = 'host' where version = 6")
    read = read_session(session)
    assert [record.version for record in read.records] == [1, 2, 3, 4, 5]
    assert read.show is not None
    assert read.show.version == 5
    assert read.verdict.whole_events == 5
    assert read.verdict.events == EVENTS


def test_each_damage_is_named_where_there_are_several(session: Path) -> None:
    with writing_over(session) as db:
        db.execute("update event set seat = 'host' where version in (6, 9)")
        db.execute("delete from words where number = 4")
    flaws = [(flaw.harm, flaw.number) for flaw in verify(session).flaws]
    assert flaws == [(Harm.EVENT, 6), (Harm.EVENT, 9), (Harm.WORDS_LOST, 4)]


def test_words_that_were_erased_are_not_lost(session: Path) -> None:
    words = read_session(session).words
    assert sorted(words) == [1, 2, 4]
    assert words[QuestionNumber(1)].text == "Who pays?"


@pytest.mark.parametrize("content", [None, b""])
def test_without_a_head_all_else_may_be_whole(
    session: Path, content: bytes | None
) -> None:
    head_path(session).unlink()
    if content is not None:
        head_path(session).write_bytes(content)
    verdict = verify(session)
    assert verdict.is_whole
    assert not verdict.has_head


def test_a_log_longer_than_its_head_is_whole(tmp_path: Path) -> None:
    session = begun(tmp_path / "a.session")
    older = head_path(session.path).read_bytes()
    session.close()
    path = closed(tmp_path / "b.session")
    head_path(path).write_bytes(older)
    assert verify(path).is_whole


def test_nothing_is_whole_that_the_head_contradicts(
    session: Path, tmp_path: Path
) -> None:
    other = closed(tmp_path / "b.session", SessionKind.REHEARSAL)
    head_path(other).replace(head_path(session))
    assert first_flaw(session) == (Harm.HEAD, EVENTS)
    read = read_session(session)
    assert (read.records, read.show, read.verdict.whole_events) == ((), None, 0)


def test_a_torn_head_is_named_and_hinders_nobody(session: Path) -> None:
    head_path(session).write_bytes(b"0000")
    assert first_flaw(session) == (Harm.BROKEN_HEAD, 0)
    refuse_damaged(session)


def test_a_page_that_is_overwritten_is_named(session: Path) -> None:
    content = bytearray(session.read_bytes())
    content[2 * 4096 : 3 * 4096] = bytes(4096)
    session.write_bytes(content)
    verdict = verify(session)
    assert not verdict.is_whole
    assert {flaw.harm for flaw in verdict.flaws} & {Harm.PAGE, Harm.FILE}


def test_a_damaged_part_of_the_wal_is_seen_without_a_head(tmp_path: Path) -> None:
    path = as_it_lies(tmp_path)
    head_path(path).unlink()
    wal = path.with_name("a.session-wal")
    content = bytearray(wal.read_bytes())
    content[len(content) // 2] ^= 4
    wal.write_bytes(content)
    assert Harm.WAL in {flaw.harm for flaw in verify(path).flaws}


@pytest.mark.parametrize("place", range(0, 32, 4))
def test_a_damaged_header_of_the_wal_is_seen_without_a_head(
    tmp_path: Path, place: int
) -> None:
    path = as_it_lies(tmp_path)
    head_path(path).unlink()
    content = bytearray(wal_of(path).read_bytes())
    content[place] ^= 0x10
    wal_of(path).write_bytes(content)
    assert Harm.WAL in {flaw.harm for flaw in verify(path).flaws}


@pytest.mark.parametrize("name", ["format-1", "without-city"])
def test_older_sessions_are_whole_without_a_chain(name: str) -> None:
    verdict = verify(RELEASED / f"{name}.session")
    assert verdict.is_whole
    assert not verdict.is_chained


def test_an_event_that_cannot_have_happened_is_named(tmp_path: Path) -> None:
    path = tmp_path / "old.session"
    path.write_bytes((RELEASED / "format-1.session").read_bytes())
    with writing_over(path) as db:
        db.execute("update event set body = '{\"number\":99}' where version = 9")
    assert first_flaw(path) == (Harm.UNFIT, 9)


def test_a_session_of_a_newer_program_is_told_apart(session: Path) -> None:
    with writing_over(session) as db:
        db.pragma("user_version", 99)
    with pytest.raises(NewerSession):
        verify(session)


def test_a_proven_event_that_is_not_known_is_from_a_newer_program(
    session: Path,
) -> None:
    with writing_over(session) as db:
        log = SqliteLog(db)
        known = list(log.rows())[-1]
        newer = known._replace(version=EVENTS + 1, kind="SegmentPainted", command=None)
        log.add(EVENTS, [newer], {})
    with pytest.raises(NewerSession):
        verify(session)


def test_a_proven_event_that_makes_no_sense_is_named(session: Path) -> None:
    with writing_over(session) as db:
        log = SqliteLog(db)
        known = list(log.rows())[-1]
        log.add(EVENTS, [known._replace(version=EVENTS + 1, body="", command=None)], {})
    assert first_flaw(session) == (Harm.EVENT, EVENTS + 1)


@pytest.mark.parametrize("content", [b"", b"mine" * 99])
def test_what_never_was_a_session_is_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.session"
    path.write_bytes(content)
    with pytest.raises(NotASession):
        verify(path)


@pytest.mark.parametrize("size", [0, 50, 1000, 5000])
def test_a_session_cut_short_is_still_known_for_one(session: Path, size: int) -> None:
    session.write_bytes(session.read_bytes()[:size])
    assert not verify(session).is_whole


def test_what_another_program_holds_is_not_called_damaged(tmp_path: Path) -> None:
    path = as_it_lies(tmp_path)
    with writing_over(path) as db:
        db.pragma("locking_mode", "exclusive")
        db.execute("update about set value = value")
        with pytest.raises(CannotRead):
            verify(path)


@pytest.mark.parametrize("version", [0, 1])
def test_a_wrong_format_hides_no_event(session: Path, version: int) -> None:
    with writing_over(session) as db:
        db.pragma("user_version", version)
    assert verify(session).whole_events == EVENTS


def test_a_session_emptied_beside_its_wal_is_damaged(tmp_path: Path) -> None:
    path = as_it_lies(tmp_path)
    head_path(path).unlink()
    path.write_bytes(b"")
    assert not verify(path).is_whole


def test_a_session_without_its_mark_is_known_by_its_head(session: Path) -> None:
    with writing_over(session) as db:
        db.pragma("application_id", 7)
    assert first_flaw(session) == (Harm.PAGE, 1)
    head_path(session).unlink()
    with pytest.raises(NotASession):
        verify(session)


def test_a_session_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        verify(tmp_path / "none.session")
