"""Tests for moderator_app.importers.announcement.tables, its columns and its rows.

These are moderator_app.importers.announcement.columns and
moderator_app.importers.announcement.rows.
"""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.columns import Column, column_of
from moderator_app.importers.announcement.entries import Entry
from moderator_app.importers.announcement.lines import lines_of
from moderator_app.importers.announcement.naming import Known
from moderator_app.importers.announcement.rows import entries_of_rows
from moderator_app.importers.announcement.tables import Table, rows_of, tables_in

ENGLISH = Known(language="en")


def table_in(page: str) -> Table:
    (table,) = tables_in(lines_of(page), ENGLISH)
    return table


def entries_in(page: str) -> list[Entry]:
    return entries_of_rows(rows_of(table_in(page)), ENGLISH)


@pytest.mark.parametrize(
    ("head", "column"),
    [
        ("Hora inicio", Column.START),
        ("Heure", Column.START),
        ("Uhrzeit", Column.START),
        ("Fin", Column.END),
        ("Duración (min)", Column.LENGTH),
        ("Durée", Column.LENGTH),
        ("Programmpunkt", Column.TITLE),
        ("Atividade", Column.TITLE),
        ("Intervenant·e", Column.SPEAKER),
        ("Referent/in", Column.SPEAKER),
        ("A càrrec de", Column.SPEAKER),
        ("Cargo", Column.ROLE),
        ("Entidad", Column.ORGANISATION),
        ("Observaciones", Column.NOTES),
        ("#", Column.NUMBER),
        ("Luz Amparo", None),
    ],
)
def test_a_head_is_known_in_each_language(head: str, column: Column | None) -> None:
    assert column_of(head) is column


def test_a_head_says_what_columns_tell_in_any_order() -> None:
    page = "| Speaker | Min | Item |\n|---|---|---|\n| Jane Doe | 5 | Welcome |\n"
    (entry,) = entries_in(page)
    assert entry.segment.title == "Welcome"
    assert entry.segment.length == timedelta(minutes=5)
    assert entry.segment.speakers[0].credit == Credit("Jane Doe")
    assert entry.segment.line == 3


def test_columns_without_a_head_are_told_by_what_stands_in_them() -> None:
    page = "10:00\tWelcome\tJane Doe\n10:05\tTalk\tJohn Roe\n"
    assert table_in(page).columns == (Column.START, Column.TITLE, Column.SPEAKER)


def test_a_second_column_of_times_is_the_end() -> None:
    page = "| 10:00 | 10:05 | Welcome |\n| 10:05 | 10:30 | Talk |\n"
    first, _ = entries_in(page)
    assert (first.segment.start, first.segment.end) == (time(10), time(10, 5))


def test_role_and_organisation_can_have_columns_of_their_own() -> None:
    page = (
        "Time\tItem\tWho\tRole\tOrganisation\n"
        "10:00\tWelcome\tJane Doe\tMayor\tCity of Lyon\n"
        "10:05\tTalk\t\t\tUCLG\n"
    )
    named = [entry.segment.speakers[0].credit for entry in entries_in(page)]
    assert named == [
        Credit("Jane Doe", "Mayor", "City of Lyon"),
        Credit(organisation="UCLG"),
    ]


def test_a_row_that_only_names_people_adds_to_the_one_before() -> None:
    page = (
        "| Time | Item | Speaker |\n|--|--|--|\n| 10:00 | Panel | Jane Doe |\n"
        "| | | John Roe |\n"
    )
    (entry,) = entries_in(page)
    assert [who.line for who in entry.segment.speakers] == [3, 4]


def test_lines_without_times_or_heads_are_no_table() -> None:
    assert tables_in(lines_of("| a | b |\n| c | d |\n"), ENGLISH) == []
