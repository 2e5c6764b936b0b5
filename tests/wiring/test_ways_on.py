"""Tests for moderator_app.wiring.ways_on."""

from pathlib import Path

import pytest

from moderator_app.stores.found_sessions import find_session
from moderator_app.stores.head_file import head_path
from moderator_app.stores.rescue import Rescued
from moderator_app.wiring.damage import rescued_beside
from moderator_app.wiring.places import Places
from moderator_app.wiring.ways_on import (
    Step,
    check_sentence,
    lost_session,
    room_for_new,
    way_on_from_damage,
    way_on_from_gone,
)
from tests.stores.sessions import EVENTS, closed, writing_over


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return closed(tmp_path / "hour.session")


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data", tmp_path / "config", tmp_path / "logs")


@pytest.fixture
def cut(path: Path) -> Path:
    """Give a session without its last four events."""
    with writing_over(path) as db:
        db.execute("delete from event where version > ?", (EVENTS - 4,))
    return path


@pytest.fixture
def illegible(path: Path) -> Path:
    with writing_over(path) as db:
        db.execute("update event set body = '{}'")
    return path


def test_what_follows_the_whole_part_is_said_to_be_lost(cut: Path) -> None:
    way = way_on_from_damage(cut, "", "en")
    assert (way.step, way.path) == (Step.RESCUE, cut)
    assert "4 events after it are lost" in way.explanation
    assert way.words.startswith("Go on at ")
    assert "base de datos" not in way_on_from_damage(cut, "", "es").explanation


def test_where_one_went_on_already_that_comes_first(cut: Path) -> None:
    new_path, _ = rescued_beside(cut)
    way = way_on_from_damage(cut, "", "en")
    assert (way.step, way.path) == (Step.GO_ON, new_path)
    assert "hour-rescued.session" in way.explanation


def test_nothing_is_promised_of_what_cannot_be_read(illegible: Path) -> None:
    way = way_on_from_damage(illegible, "page.md", "en")
    assert (way.step, way.words) == (Step.ANEW, "Begin anew with page.md")
    way = way_on_from_damage(illegible, "", "en")
    assert (way.step, way.words) == (Step.NONE, "")


def test_a_file_that_is_gone_is_told_by_its_head(path: Path, places: Places) -> None:
    assert lost_session(path, places) is None
    path.unlink()
    assert lost_session(path, places) == EVENTS
    way = way_on_from_gone(path, EVENTS, "page.md", "en")
    assert way.step is Step.REPLACE
    assert f"held {EVENTS} events" in way.explanation
    assert str(path.parent) in way.explanation


def test_a_folder_that_is_gone_is_told_by_the_register(
    tmp_path: Path, places: Places
) -> None:
    path = tmp_path / "gone" / "hour.session"
    assert lost_session(path, places) is None
    places.remember(path)
    assert lost_session(path, places) == 0
    assert "was begun" in way_on_from_gone(path, 0, "page.md", "en").explanation


def test_what_is_left_of_a_session_that_is_gone_is_set_aside(path: Path) -> None:
    head = head_path(path).read_bytes()
    path.unlink()
    assert room_for_new(path) == path
    assert not head_path(path).exists()
    (aside,) = path.parent.glob("*.old-*")
    assert aside.read_bytes() == head


def test_what_is_damaged_stays_where_it_is(illegible: Path) -> None:
    assert room_for_new(illegible) == illegible.with_name("hour-anew.session")


def test_after_a_rescue_it_is_said_what_to_look_at(cut: Path) -> None:
    new_path, rescued = rescued_beside(cut)
    said = check_sentence(rescued, new_path, "en")
    assert said.startswith("Check which segment is live: all after ")
    assert f"Lost: events {EVENTS - 3}–{EVENTS}" in said
    between = Rescued(EVENTS - 1, 1, (6,))
    assert "all after" not in check_sentence(between, new_path, "en")
    assert "Check" not in check_sentence(Rescued(EVENTS, 1), new_path, "en")
    assert find_session(new_path).newest.version == EVENTS - 4
