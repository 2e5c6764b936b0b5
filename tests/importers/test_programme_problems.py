"""Tests for moderator_app.importers.programme_problems."""

from __future__ import annotations

import pytest

from moderator_app.importers.no_programme import NoProgramme, Reason
from moderator_app.importers.programme_problems import Fault, fault_of
from moderator_app.importers.programme_toml import read_programme_toml

SEGMENT = '\n[[segments]]\ntitle = "A"\n'


@pytest.mark.parametrize(
    ("text", "fault", "line"),
    [
        ("title = ", Fault.SYNTAX, 1),
        ("titel = 'A'" + SEGMENT, Fault.UNKNOWN_KEY, 1),
        ("title = 3" + SEGMENT, Fault.NOT_TEXT, 1),
        ("language = 'Spanish'" + SEGMENT, Fault.NOT_LANGUAGE, 1),
        ("date = '3 April'" + SEGMENT, Fault.NOT_DATE, 1),
        ("date = '2020-02-30'" + SEGMENT, Fault.NOT_DATE, 1),
        ("date = 2020-04-03T10:00:00" + SEGMENT, Fault.NOT_DATE, 1),
        ("date = 0020-04-03" + SEGMENT, Fault.NOT_DATE, 1),
        ("start = '4 pm'" + SEGMENT, Fault.NOT_TIME, 1),
        ("start = '25:00'" + SEGMENT, Fault.NOT_TIME, 1),
        ("zone = 'CET in Madrid'" + SEGMENT, Fault.NOT_ZONE, 1),
        ("topics = 'A'" + SEGMENT, Fault.NOT_LIST, 1),
        ("place = 'Zoom'" + SEGMENT, Fault.NOT_TABLE, 1),
        ("[[segments]]\nminutes = 3", Fault.MISSING, 1),
        (SEGMENT + "minutes = '3'", Fault.NOT_NUMBER, 4),
        (SEGMENT + "minutes = -3", Fault.OUT_OF_RANGE, 4),
        (SEGMENT + "minutes = nan", Fault.OUT_OF_RANGE, 4),
        (SEGMENT + "minutes = 5000", Fault.OUT_OF_RANGE, 4),
        (SEGMENT + "length = '3'", Fault.NOT_LENGTH, 4),
        (SEGMENT + "length = 3", Fault.NOT_LENGTH, 4),
        (SEGMENT + "length = '3:00'\nminutes = 3", Fault.TWO_LENGTHS, 2),
        (SEGMENT + "kind = 'speech'", Fault.NOT_KIND, 4),
        (SEGMENT + "kind = []", Fault.NOT_KIND, 4),
        (SEGMENT + "hard_start = 'yes'", Fault.NOT_YES_OR_NO, 4),
        ("segments = []", Fault.NO_SEGMENTS, 1),
        ("title = 'A'", Fault.MISSING, None),
    ],
)
def test_each_mistake_has_its_name_and_its_line(
    text: str, fault: Fault, line: int | None
) -> None:
    with pytest.raises(NoProgramme) as raised:
        read_programme_toml(text)
    [problem] = raised.value.problems
    assert (problem.fault, problem.line) == (fault, line)


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(NoProgramme) as raised:
        read_programme_toml("titel = 'A'\nzone = 'X'" + SEGMENT + "minutes = 'x'")
    assert raised.value.reason is Reason.FAULTY
    faults = [problem.fault for problem in raised.value.problems]
    assert faults == [Fault.UNKNOWN_KEY, Fault.NOT_ZONE, Fault.NOT_NUMBER]


def test_what_nobody_foresaw_is_out_of_range() -> None:
    assert fault_of("something_new", None) is Fault.OUT_OF_RANGE
