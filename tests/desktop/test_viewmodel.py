"""Tests for moderator_app.desktop.viewmodel."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.exceptions import capture_exceptions
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
        Viewmodel[int]().project(shown, START)


class Flawed(Minutes):
    def project(self, published: Published, now: datetime) -> int:
        minutes = super().project(published, now)
        return 60 // (1 - minutes)


def test_a_view_that_fails_is_reported_and_stays_until_it_can_be_told(
    qtbot: QtBot,
) -> None:
    shown, flawed = published(Hour.of(a_programme("3:00"))), Flawed()
    flawed.refresh(shown, at("0:10"))
    with capture_exceptions() as failures:
        flawed.refresh(shown, at("1:10"))
    assert [kind for kind, _, _ in failures] == [ZeroDivisionError]
    assert flawed.view == 60
    flawed.refresh(shown, at("2:10"))
    assert flawed.view == -60
