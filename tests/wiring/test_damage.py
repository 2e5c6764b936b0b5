"""Tests for moderator_app.wiring.damage."""

from pathlib import Path

import pytest

from moderator_app.stores.found_sessions import find_session
from moderator_app.stores.rescue import Rescued
from moderator_app.wiring.damage import (
    rescue_sentence,
    rescued_beside,
)
from tests.stores.sessions import EVENTS, closed, writing_over


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = closed(tmp_path / "hour.session")
    with writing_over(path) as db:
        db.execute("update event set seat = 'host' where version = 6")
    return path


def test_what_is_whole_goes_into_a_file_beside_that_reads_well(damaged: Path) -> None:
    before = damaged.read_bytes()
    new_path, rescued = rescued_beside(damaged)
    assert new_path == damaged.with_name("hour-rescued.session")
    assert rescued.events == find_session(new_path).newest.version
    assert rescued.events + len(rescued.lost_events) == EVENTS
    assert damaged.read_bytes() == before
    assert rescued_beside(damaged)[0].name == "hour-rescued-2.session"


def test_what_was_lost_is_told() -> None:
    whole, partly = Rescued(4, 1), Rescued(3, 1, (2,), (1,), is_programme_proven=False)
    assert rescue_sentence(whole, "a", "en") == (
        "All of it is saved in a: 4 events, 1 question."
    )
    said = rescue_sentence(partly, "a", "en")
    assert "Lost: event 2; the words of question 1; the proof of the" in said
