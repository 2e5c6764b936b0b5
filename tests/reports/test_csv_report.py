"""Tests for moderator_app.reports.csv_report."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from moderator_app.domain.commands import GoNext, Skip
from moderator_app.domain.identifiers import SegmentNumber, SpeakerId
from moderator_app.domain.programme import Appearance, Credit
from moderator_app.reports.csv_report import csv_report
from tests.builders import Hour, a_programme, a_segment


def table(hour: Hour, language: str = "en") -> list[list[str]]:
    text = csv_report(hour.show, language)
    return list(csv.reader(io.StringIO(text, newline="")))


def an_ended_hour() -> Hour:
    speaks = (Appearance(SpeakerId(0), Credit("Oriol Illa")),)
    programme = a_programme("3:00", a_segment(2, "5:00", speaks=speaks), "2:00")
    hour = Hour.of(programme).act("0:40", GoNext(), Skip(SegmentNumber(3)))
    return hour.act("3:10", GoNext()).act("9:00.700", GoNext())


def test_each_segment_is_a_row_under_the_header() -> None:
    header, first, second, third = table(an_ended_hour())
    assert header[8:] == ["planned (s)", "allotted (s)", "used (s)", "over (s)"]
    assert first == [
        "1",
        "Part 1",
        "",
        "done",
        "2020-04-03T16:30:00+02:00",
        "2020-04-03T16:33:00+02:00",
        "2020-04-03T16:30:40+02:00",
        "2020-04-03T16:33:10+02:00",
        "180",
        "180",
        "150",
        "-30",
    ]
    assert second[2:4] == ["Oriol Illa", "done"]
    assert third[3] == "skipped"
    assert third[6:] == ["", "", "120", "120", "0", ""]


def test_what_is_only_expected_is_left_out() -> None:
    hour = Hour.of(a_programme("3:00", "5:00")).act("0:00", GoNext()).look("1:00")
    _, live, to_come = table(hour)
    assert live[7] == to_come[6] == to_come[7] == ""


def test_the_header_speaks_the_readers_language() -> None:
    assert table(an_ended_hour(), "es")[0][1] == "título"


@pytest.mark.parametrize("title", ["=1+1", "+a", "-b", "@c", "\tx", " =SUM(A1)"])
def test_no_title_becomes_a_formula(title: str) -> None:
    segment = replace(a_segment(1), title=title)
    assert table(Hour.of(a_programme(segment)))[1][1] == f"'{title}"


def test_titles_keep_their_commas_quotes_and_lines() -> None:
    segment = replace(a_segment(1), title='A, "b"\nc')
    assert table(Hour.of(a_programme(segment)))[1][1] == 'A, "b"\nc'
