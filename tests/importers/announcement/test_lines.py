"""Tests for moderator_app.importers.announcement.lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.importers.announcement.lines import (
    BOLD_LEVEL,
    Line,
    Shape,
    lines_of,
)


def only(page: str) -> Line:
    (line,) = lines_of(page)
    return line


@pytest.mark.parametrize(
    ("page", "level", "text"),
    [
        ("## Agenda ##", 2, "Agenda"),
        ("<h2>Agenda</h2>", 2, "Agenda"),
        ("**Agenda**", BOLD_LEVEL, "Agenda"),
        ("__Agenda:__", BOLD_LEVEL, "Agenda:"),
    ],
)
def test_a_heading_is_seen_in_each_manner(page: str, level: int, text: str) -> None:
    line = only(page)
    assert (line.shape, line.level, line.text) == (Shape.HEADING, level, text)


def test_a_line_that_is_underlined_is_a_heading() -> None:
    first, second = lines_of("Title\n=====\n")
    assert (first.shape, first.level, second.shape) == (Shape.HEADING, 1, Shape.BLANK)


@pytest.mark.parametrize(
    "page",
    ["- Talk", "* Talk", "• Talk", "1. Talk", "2) Talk", "1\\. Talk", "<li>Talk</li>"],
)
def test_a_bullet_is_seen_in_each_manner(page: str) -> None:
    assert (only(page).shape, only(page).text) == (Shape.BULLET, "Talk")


def test_a_german_date_is_no_numbered_item() -> None:
    assert only("3. April 2020").shape is Shape.TEXT


def test_a_row_has_the_cells_that_pipes_part() -> None:
    assert only("| 16:30 | **Talk** | |").cells == ("16:30", "Talk", "")


def test_columns_are_what_tabs_or_spaces_align() -> None:
    assert only("16:30\tTalk\tJane").columns == ("16:30", "Talk", "Jane")
    assert only("16:30   Talk by Jane   Lyon").columns == (
        "16:30",
        "Talk by Jane",
        "Lyon",
    )


def test_a_break_within_a_line_makes_two_of_one_number() -> None:
    lines = lines_of("a\n<b>Date:</b> today<br>Time: now")
    assert [(line.number, line.text) for line in lines] == [
        (1, "a"),
        (2, "Date: today"),
        (2, "Time: now"),
    ]


def test_signs_in_front_of_a_line_are_left_out() -> None:
    assert only("📅 Today").text == "Today"


def test_a_quoted_line_is_read_as_any_other() -> None:
    assert only("> - Talk").shape is Shape.BULLET


@given(st.text())
def test_numbers_of_lines_follow_each_other(page: str) -> None:
    numbers = [line.number for line in lines_of(page)]
    assert numbers == sorted(numbers)
    assert numbers[0] == 1
