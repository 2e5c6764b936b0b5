"""Tests for moderator_app.wiring.session."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from moderator_app.domain.commands import GoNext
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Kind, Programme, Segment
from moderator_app.domain.refusals import Refusal
from moderator_app.session.boot import boot_time
from moderator_app.session.lanes import AtOnce, Postponed
from moderator_app.session.saving import SAVED
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.session_files import SessionKind, create_session
from moderator_app.stores.watched_session import watch_session_file
from moderator_app.wiring.session import (
    begin_rehearsal,
    begin_session,
    continue_session,
    free_file,
    lead_in,
    watch_session,
)

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)
PROGRAMME = Programme(
    "Ágora: una hora / «sí»",
    SIX,
    "Europe/Madrid",
    (Segment(SegmentNumber(1), "Talk", Kind.TALK, timedelta(minutes=10)),),
)


def test_a_session_goes_on_exactly_where_it_stood(tmp_path: Path) -> None:
    session = begin_session(PROGRAMME, tmp_path / "a.session")
    session.runner.handle("moderator", GoNext())
    before = session.runner.show
    session.close()
    again = continue_session(tmp_path / "a.session")
    assert again.runner.show == before
    assert again.speed == 1.0
    again.close()


def test_a_rehearsal_begins_in_standby_on_its_own_time(tmp_path: Path) -> None:
    session = begin_rehearsal(PROGRAMME, 60, tmp_path / "a.session")
    assert SIX - timedelta(minutes=5) <= session.runner.now() < SIX
    assert session.speed == 60
    assert session.file.kind is SessionKind.REHEARSAL
    session.close()


def test_a_rehearsal_taken_up_again_never_steps_back(tmp_path: Path) -> None:
    session = begin_rehearsal(PROGRAMME, 60, tmp_path / "a.session")
    before = session.runner.now()
    session.close()
    again = continue_session(tmp_path / "a.session")
    assert again.runner.now() >= before
    again.close()


def test_a_wall_clock_that_was_set_back_does_not_hold_up_the_session(
    tmp_path: Path,
) -> None:
    ahead = datetime(2999, 1, 1, tzinfo=UTC)
    file = create_session(tmp_path / "a.session", SessionKind.REAL)
    ShowRunner.begin(file.log, PROGRAMME, lambda: ahead, bytes)
    file.close()
    session = continue_session(tmp_path / "a.session")
    assert session.runner.now() >= ahead
    session.close()


@pytest.mark.parametrize(("speed", "seconds"), [(1, 60), (60, 300), (1000, 5000)])
def test_a_rehearsal_leaves_time_to_look_before_the_start(
    speed: float, seconds: int
) -> None:
    assert lead_in(speed) == timedelta(seconds=seconds)


def test_a_new_sessions_file_is_named_by_its_day_and_title(tmp_path: Path) -> None:
    path = free_file(PROGRAMME, tmp_path)
    assert path == tmp_path / "2026-03-01-agora-una-hora-si.session"
    begin_session(PROGRAMME, path).close()
    assert free_file(PROGRAMME, tmp_path).stem.endswith("-2")


def test_a_long_title_in_any_script_leaves_room_for_what_lies_beside(
    tmp_path: Path,
) -> None:
    path = free_file(replace(PROGRAMME, title="𠀀" * 100), tmp_path)
    assert len(f"{path.name}.aside-10.head".encode()) < 255


def test_a_session_that_never_got_its_programme_leaves_nothing(tmp_path: Path) -> None:
    create_session(tmp_path / "a.session", SessionKind.REAL).close()
    with pytest.raises(FileNotFoundError):
        continue_session(tmp_path / "a.session")
    assert list(tmp_path.iterdir()) == []


def test_a_session_that_another_window_runs_is_watched(tmp_path: Path) -> None:
    session = begin_session(PROGRAMME, tmp_path / "a.session")
    watched = watch_session(tmp_path / "a.session")
    assert watched.runner.show == session.runner.show
    assert abs(watched.runner.now() - session.runner.now()) < timedelta(minutes=1)
    assert watched.runner.handle("moderator", GoNext()) is Refusal.WATCHING
    watched.close()
    session.close()


def test_a_session_begins_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    session = begin_session(PROGRAMME, tmp_path / "file" / "a.session")
    assert session.runner.handle("moderator", GoNext()) is None
    assert session.runner.newest.saving.unsaved == 2
    session.close()


def test_each_record_keeps_the_time_since_the_boot(tmp_path: Path) -> None:
    begin_session(PROGRAMME, tmp_path / "a.session").close()
    (first,) = watch_session_file(tmp_path / "a.session").read()
    assert (first.boot_time is None) == (boot_time() is None)


def test_nothing_is_written_before_there_are_lanes_and_nobody_calls_it_saved(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.session"
    session = begin_session(PROGRAMME, path, Postponed())
    assert not path.exists()
    assert session.runner.newest.saving.unsaved == 1
    session.move_to(AtOnce())
    assert path.exists()
    assert session.runner.newest.saving == SAVED
    session.close()
