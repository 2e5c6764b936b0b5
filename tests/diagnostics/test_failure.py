"""Tests for moderator_app.diagnostics.failure."""

import json
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.diagnostics.failure import CONSTANT_SENTENCES, failure_of
from moderator_app.session.ports import NotSaved
from moderator_app.session.saving import Trouble
from tests.diagnostics.failing import caught, fail_saying

WORDS = st.text(min_size=4).map(lambda text: f"§{text}§")


@given(WORDS)
def test_nothing_that_somebody_said_is_told(words: str) -> None:
    told = json.dumps(failure_of(caught(lambda: fail_saying(words))).plain())
    assert words not in told
    assert json.dumps(words)[1:-1] not in told


def test_each_cause_is_told_with_its_kind_and_its_lines() -> None:
    failure = failure_of(caught(lambda: fail_saying("Ana")))
    kinds = [cause.kind.rpartition(".")[2] for cause in failure.causes]
    assert kinds == ["RuntimeError", "ExceptionGroup", "ValueError", "AttributeError"]
    last = failure.causes[0].places[-1]
    assert (last.module, last.function) == ("tests.diagnostics.failing", "fail_saying")


def test_what_led_to_it_is_told_where_nobody_said_otherwise() -> None:
    def work() -> None:
        try:
            raise OSError(28, "Ana's disk is full", "/ana/hour")
        finally:
            raise NotSaved("Ana's hour", Trouble.FULL)

    causes = failure_of(caught(work)).causes
    assert [dict(cause.facts) for cause in causes] == [
        {"trouble": "FULL"},
        {"errno": "ENOSPC"},
    ]


@pytest.mark.parametrize("sentence", sorted(CONSTANT_SENTENCES)[:3])
def test_what_is_nobodys_sentence_is_kept(sentence: str) -> None:
    (cause,) = failure_of(RuntimeError(sentence)).causes
    assert dict(cause.facts) == {"says": sentence}


def test_what_qt_puts_before_a_sentence_is_left_out() -> None:
    passed = "Error calling Python override of QWidget::event(): "
    sentences = (passed * 2 + "division by zero", passed + "Ana asks")
    told = [failure_of(ValueError(words)).causes[0].facts for words in sentences]
    assert told == [(("says", "division by zero"),), ()]


def test_a_name_that_was_not_found_is_told_where_the_code_asks_for_it() -> None:
    (cause,) = failure_of(caught(lambda: "".nothing)).causes  # type: ignore[attr-defined]
    assert dict(cause.facts) == {"missing": "nothing"}


def test_of_an_endless_recursion_both_ends_are_told() -> None:
    def deeper() -> None:
        deeper()

    (cause,) = failure_of(caught(deeper)).causes
    assert len(cause.places) == 40
    assert cause.places[0].function == "caught"
    assert dict(cause.facts) == {"says": "maximum recursion depth exceeded"}


def test_a_circle_of_causes_is_told_once() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert len(failure_of(first).causes) == 2


def test_it_tells_in_which_thread_it_was() -> None:
    threads: list[str] = []

    def work() -> None:
        threads.append(failure_of(ValueError()).thread)

    thread = threading.Thread(target=work, name="writer")
    thread.start()
    thread.join()
    assert threads == ["writer"]


def test_the_same_failure_has_the_same_place_whatever_it_says() -> None:
    places = {
        failure_of(caught(lambda words=words: fail_saying(words))).place  # type: ignore[misc]
        for words in ("Ana", "Berta")
    }
    (place,) = places
    assert place.startswith("builtins.RuntimeError at tests.diagnostics.failing:")
    assert failure_of(ValueError()).place == "builtins.ValueError at MainThread"
