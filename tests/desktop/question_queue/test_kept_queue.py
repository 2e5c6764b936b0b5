"""Tests for moderator_app.desktop.question_queue.kept_queue."""

from __future__ import annotations

from moderator_app.desktop.question_queue.kept_queue import KeptQueue
from moderator_app.domain.commands import Approve, Ask
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.question_queue import queue_of
from tests.builders import Hour, the_seed_hour


def test_the_queue_is_kept_up_with_its_desk() -> None:
    hour, kept = Hour.of(the_seed_hour()).act("0:00", Ask("a"), Ask("b")), KeptQueue()
    assert kept.queue is None, "nothing was looked at"
    first = kept.of(hour.show.desk)
    assert kept.of(hour.show.desk) is first
    hour.act("0:00", Approve(QuestionNumber(2)))
    after = kept.of(hour.show.desk)
    assert after == queue_of(hour.show.desk.value)
    assert after.moved == frozenset({QuestionNumber(2)})
