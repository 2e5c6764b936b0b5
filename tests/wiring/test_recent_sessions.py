"""Tests for moderator_app.wiring.recent_sessions."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from moderator_app.desktop.start.session_card import SessionState
from moderator_app.domain.events import (
    ClockHeld,
    Event,
    ProgrammeLoaded,
    SessionEnded,
    WentNext,
)
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Kind, Programme, Segment
from moderator_app.session.ports import BootTime, Recorded
from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.found_sessions import FoundSession, find_session
from moderator_app.stores.session_files import SessionKind, create_session, open_session
from moderator_app.stores.verdict import Damaged, Verdict
from moderator_app.wiring.recent_sessions import damaged_card, session_card

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)
ONE = SegmentNumber(1)
PROGRAMME = Programme(
    "Hour",
    SIX,
    "Europe/Madrid",
    (Segment(ONE, "A long talk", Kind.TALK, timedelta(minutes=10)),),
)


def minutes(count: float) -> datetime:
    return SIX + timedelta(minutes=count)


def found(
    folder: Path, *happened: tuple[float, Event], fast: FastTime | None = None
) -> FoundSession:
    kind = SessionKind.REHEARSAL if fast else SessionKind.REAL
    session = create_session(folder / "a.session", kind, fast)
    events = [(0.0, ProgrammeLoaded(PROGRAMME)), *happened]
    records = [
        Recorded(version, minutes(at), "moderator", event)
        for version, (at, event) in enumerate(events, start=1)
    ]
    session.log.append(0, records, {})
    session.close()
    return find_session(session.path)


@pytest.mark.parametrize(
    ("happened", "state", "detail"),
    [
        ([], SessionState.TO_COME, "1 segment, not started"),
        ([(0, WentNext(ONE))], SessionState.LIVE, "Goes on: A long talk, 5:00 left"),
        (
            [(-6, WentNext(ONE))],
            SessionState.LIVE,
            "Goes on: A long talk, 1:00 over time",
        ),
        (
            [(0, WentNext(ONE)), (2, ClockHeld())],
            SessionState.LIVE,
            "On hold: A long talk, 8:00 left",
        ),
        (
            [(0, WentNext(ONE)), (10, SessionEnded())],
            SessionState.ENDED,
            "1 segment, ended on time",
        ),
        (
            [(0, WentNext(ONE)), (12, SessionEnded())],
            SessionState.ENDED,
            "1 segment, ended 2:00 after the plan",
        ),
        (
            [(0, WentNext(ONE)), (9, SessionEnded())],
            SessionState.ENDED,
            "1 segment, ended 1:00 before the plan",
        ),
    ],
)
def test_a_card_tells_how_the_session_stands(
    tmp_path: Path,
    happened: list[tuple[float, Event]],
    state: SessionState,
    detail: str,
) -> None:
    card = session_card(found(tmp_path, *happened), "en", minutes(5))
    assert (card.title, card.state, card.detail) == ("Hour", state, detail)


def test_a_rehearsal_has_gone_on_at_its_speed(tmp_path: Path) -> None:
    fast = FastTime(SIX, minutes(1000), 60)
    session = found(tmp_path, (0, WentNext(ONE)), fast=fast)
    card = session_card(session, "es", minutes(1000.1))
    assert card.is_rehearsal
    assert "4:00" in card.detail


def test_in_the_same_boot_a_clock_that_was_set_changes_no_card(tmp_path: Path) -> None:
    session, hour = found(tmp_path, (0, WentNext(ONE))), timedelta(hours=1)
    noted = replace(session.newest, boot_time=BootTime("this", hour))
    here = BootTime("this", hour + timedelta(minutes=4))
    card = session_card(replace(session, newest=noted), "en", minutes(-500), here)
    assert card.detail == "Goes on: A long talk, 6:00 left"


def test_a_session_that_another_window_runs_is_marked(tmp_path: Path) -> None:
    session = found(tmp_path)
    assert not session_card(session, "en", SIX).runs_elsewhere
    running = open_session(session.path)
    assert session_card(session, "en", SIX).runs_elsewhere
    running.close()
    assert not session_card(session, "en", SIX).runs_elsewhere


def test_a_damaged_session_is_marked() -> None:
    card = damaged_card(Damaged(Path("sessions") / "hour.session", Verdict()))
    assert (card.title, card.is_damaged) == ("hour", True)
