"""Tests for moderator_app.keep_awake."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from moderator_app.keep_awake import KeepAwake, promise_of_the_system

SOON_S = 10


class FakeSystem:
    """A system that agrees or not, and knows who has asked it to stay awake."""

    def __init__(self, agrees: bool = True, fails: str = "") -> None:
        self._agrees, self._fails = agrees, fails
        self.asked, self.let_go = threading.Event(), threading.Event()
        self.refused = threading.Event()
        self.times = 0

    @contextmanager
    def __call__(self) -> Iterator[bool]:
        self.times += 1
        if self._fails == "asked":
            raise OSError("no bus")
        if self._fails == "inside":
            raise KeyError("what nobody thought of")
        self.asked.set()
        yield self._agrees
        self.let_go.set()
        if self._fails == "let go":
            raise RuntimeError("the bus is gone")


@pytest.mark.parametrize("is_closed", [True, False])
def test_the_system_is_asked_until_it_is_not_needed_any_more(is_closed: bool) -> None:
    system = FakeSystem()
    awake = KeepAwake(system.refused.set, system)
    awake.keep(True)
    awake.keep(True)
    assert system.asked.wait(SOON_S)
    assert not system.let_go.is_set()
    if is_closed:
        awake.close()
    else:
        awake.keep(False)
    assert system.let_go.wait(SOON_S)
    assert (system.times, system.refused.is_set()) == (1, False)


@pytest.mark.parametrize(
    "system",
    [FakeSystem(agrees=False), FakeSystem(fails="asked"), FakeSystem(fails="inside")],
)
def test_a_system_that_does_not_agree_is_told(system: FakeSystem) -> None:
    awake = KeepAwake(system.refused.set, system)
    awake.keep(True)
    assert system.refused.wait(SOON_S)
    awake.close()


def test_it_can_be_needed_again() -> None:
    system = FakeSystem()
    awake = KeepAwake(system.refused.set, system)
    for _ in range(2):
        system.let_go.clear()
        awake.keep(True)
        awake.close()
        assert system.let_go.wait(SOON_S)
    assert system.times == 2


def test_a_system_that_fails_when_it_is_over_matters_to_nobody() -> None:
    system = FakeSystem(fails="let go")
    awake = KeepAwake(system.refused.set, system)
    awake.keep(True)
    assert system.asked.wait(SOON_S)
    awake.close()
    assert (system.let_go.is_set(), system.refused.is_set()) == (True, False)


def test_a_system_that_does_not_answer_is_not_waited_for() -> None:
    answers = threading.Event()

    @contextmanager
    def hanging() -> Iterator[bool]:
        assert answers.wait(SOON_S)
        yield True

    awake = KeepAwake(lambda: None, hanging)
    awake.keep(True)
    awake.close(timedelta())
    assert not answers.is_set()
    answers.set()
    awake.close()


def test_what_was_never_asked_is_closed_all_the_same() -> None:
    KeepAwake(lambda: None).close()


@pytest.mark.parametrize(
    ("setting", "agrees"),
    [("WAKEPY_FAKE_SUCCESS", True), ("WAKEPY_FORCE_FAILURE", False)],
)
def test_the_computer_s_own_system_says_yes_or_no(
    monkeypatch: pytest.MonkeyPatch, setting: str, agrees: bool
) -> None:
    monkeypatch.setenv(setting, "1")
    with promise_of_the_system() as is_promised:
        assert is_promised is agrees
