"""Tests for moderator_app.desktop.viewmodel."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.session.show_runner import Published
from tests.builders import START, Hour, a_programme, at
from tests.desktop.published import published


class Minutes(Viewmodel[int]):
    def project(self, published: Published, now: datetime) -> int:
        since = now - published.show.plan.start
        return int(since.total_seconds()) // 60


def test_it_speaks_only_when_the_view_differs(qtbot: QtBot) -> None:
    shown = published(Hour.of(a_programme("3:00")))
    minutes, seen = Minutes(), list[int]()
    minutes.view_changed.connect(seen.append)
    assert minutes.view is None
    for when in ("0:10", "0:50", "1:10"):
        minutes.refresh(shown, at(when))
    assert seen == [0, 1]
    assert minutes.view == 1


def test_a_view_must_be_named(qtbot: QtBot) -> None:
    shown = published(Hour.of(a_programme("3:00")))
    with pytest.raises(NotImplementedError):
        Viewmodel[int]().refresh(shown, START)
