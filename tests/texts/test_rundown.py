"""Tests for moderator_app.texts.rundown."""

from __future__ import annotations

from datetime import timedelta

import pytest

from moderator_app.domain.commands import AddTime, GoNext, Hold, Skip
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.views.expected_end import ExpectedEndView, expected_end_view
from moderator_app.domain.views.rundown import RundownRow, rundown_view
from moderator_app.texts.rundown import RundownTexts
from tests.builders import Hour, a_programme

ENGLISH, SPANISH = RundownTexts("en"), RundownTexts("es")
MADRID = "Europe/Madrid"


def an_hour() -> Hour:
    hour = Hour.of(a_programme("3:00", "5:00", "10:00", "2:00")).act("0:40", GoNext())
    return hour.act("3:10", GoNext()).act("4:00", Skip(SegmentNumber(4))).look("5:00")


def row(number: int, hour: Hour | None = None) -> RundownRow:
    shown = hour or an_hour()
    rows = rundown_view(shown.show, shown.now).rows
    return next(r for r in rows if r.number == number)


def test_facts_have_seconds_and_forecasts_minutes() -> None:
    assert ENGLISH.span(row(1), MADRID) == "16:30:40–16:33:10"
    assert ENGLISH.span(row(2), MADRID) == "16:33:10–16:38"
    assert ENGLISH.start_and_plan(row(3), MADRID) == "16:38 · plan 16:38"
    assert ENGLISH.start_and_plan(row(4), MADRID) == "plan 16:48"
    assert ENGLISH.planned_span(row(3), MADRID) == "plan 16:38–16:48"


def test_what_belongs_to_a_time_follows_from_the_state() -> None:
    beside = [SPANISH.beside(row(number)) for number in (1, 2, 3, 4)]
    assert beside == ["−0:30", "de 5:00", "en 3:10", "saltada"]
    assert [ENGLISH.spent(row(n)) for n in (1, 2, 3)] == ["2:30", "1:50", "10:00"]


def test_each_state_has_its_word() -> None:
    words = [SPANISH.state(row(number)) for number in (1, 2, 3, 4)]
    assert words == ["terminada", "en vivo", "siguiente", "saltada"]
    held = an_hour().act("5:00", Hold())
    assert ENGLISH.state(row(2, held)) == "on hold"


def test_a_row_is_heard_as_a_sentence() -> None:
    assert SPANISH.heard(row(1), MADRID) == (
        "1. Part 1: terminada. De 16:30:40 a 16:33:10, usados 2:30 de 3:00."
        " 0:30 de menos. Plan de 16:30 a 16:33."
    )
    assert ENGLISH.heard(row(4), MADRID) == "4. Part 4: skipped. Plan 16:48 to 16:50."


def test_a_name_with_braces_is_heard_as_it_stands() -> None:
    hour = an_hour().act("5:00", AddTime(timedelta(minutes=1)))
    assert "used 1:50 of 6:00" in ENGLISH.heard(row(2, hour), MADRID)


def ended_at(promised: str) -> ExpectedEndView:
    hour = Hour.of(a_programme("10:00", promised=promised))
    return expected_end_view(hour.show, hour.now)


@pytest.mark.parametrize(
    ("promised", "fits"),
    [
        ("12:38", "Cabe, sobran 2:38"),
        ("10:00", "Cabe justo"),
        ("9:00", "No cabe: 1:00 después del corte"),
    ],
)
def test_whether_it_fits_is_said_in_words(promised: str, fits: str) -> None:
    assert SPANISH.fits(ended_at(promised)) == fits


def test_marks_on_a_line_are_named() -> None:
    end = ended_at("12:00")
    assert (ENGLISH.plan_at(end), ENGLISH.stop_at(end)) == ("plan 16:40", "stop 16:42")
    assert ENGLISH.expected_end(end) == "Expected end"


def test_what_a_row_has_no_room_for_is_told_under_the_pointer() -> None:
    hint = ENGLISH.hint(row(3), MADRID)
    assert hint == "Part 3: 16:38–16:48, plan 16:38–16:48"
    assert ENGLISH.hint(row(4), MADRID) == "Part 4: plan 16:48–16:50"


def test_an_end_before_the_plan_names_it() -> None:
    said = [ENGLISH.after_plan(seconds) for seconds in (5, 0, -5)]
    assert said == ["0:05 after the plan", "as planned", "0:05 before the plan"]
    assert SPANISH.after_plan(-5) == "0:05 antes del plan"
