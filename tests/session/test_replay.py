"""Tests for moderator_app.session.replay."""

from __future__ import annotations

import pytest

from moderator_app.domain.events import ProgrammeLoaded, WentNext
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.session.ports import Recorded
from moderator_app.session.replay import EmptySession, replayed
from tests.builders import START, the_seed_hour

LOADED = Recorded(1, START, "moderator", ProgrammeLoaded(the_seed_hour()))
NEXT = Recorded(2, START, "moderator", WentNext(SegmentNumber(1)), "an id")


def test_records_lead_to_a_show_and_tell_the_ids_of_their_commands() -> None:
    known = replayed([LOADED, NEXT])
    assert known.show.clock.value.live == 1
    assert known.newest == NEXT
    assert known.commands == {"an id"}


@pytest.mark.parametrize("records", [[], [NEXT]])
def test_without_a_programme_there_is_no_session(records: list[Recorded]) -> None:
    with pytest.raises(EmptySession):
        replayed(records)
