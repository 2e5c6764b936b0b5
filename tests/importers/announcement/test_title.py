"""Tests for moderator_app.importers.announcement.title."""

from __future__ import annotations

import pytest

from moderator_app.importers.announcement.lines import lines_of
from moderator_app.importers.announcement.sections import parts_of
from moderator_app.importers.announcement.title import title_of


def title(page: str) -> tuple[str | None, int | None]:
    found, line, _ = title_of(parts_of(lines_of(page)))
    return found, line


@pytest.mark.parametrize(
    "page",
    [
        "# Seeds for all\n",
        "Seeds for all\n=====\n",
        "Title: Seeds for all\n",
        "Webinar: Seeds for all\n",
        "Webinar #12 — Seeds for all\n",
        "Seminario web «Seeds for all»\n",
        "Seeds for all\n\nFriday, 3 April 2020\n",
        "**Seeds for all**\n",
    ],
)
def test_a_title_is_read_in_each_manner(page: str) -> None:
    assert title(page) == ("Seeds for all", 1)


@pytest.mark.parametrize(
    "first",
    ["Free webinar", "SAVE THE DATE", "We use cookies here", "3 April 2020", "10:00"],
)
def test_a_line_that_is_no_title_is_passed_over(first: str) -> None:
    assert title(f"{first}\nSeeds for all\n") == ("Seeds for all", 2)


def test_the_last_bold_subject_of_an_introduction_is_a_guess() -> None:
    bold = "A **first of bold words** and **how to sow seeds well**."
    page = f"## Introduction\n{bold}\n## Agenda\n"
    found, line, (finding,) = title_of(parts_of(lines_of(page)))
    assert (found, line) == ("how to sow seeds well", 2)
    assert finding.facts == {"title": "how to sow seeds well"}


def test_what_an_introduction_tells_of_is_a_guess_as_well() -> None:
    page = "## Introduction\nWe offer a webinar on how to sow seeds well.\n## Agenda\n"
    found, line, findings = title_of(parts_of(lines_of(page)))
    assert (found, line, len(findings)) == ("how to sow seeds well", 2, 1)


def test_a_page_can_have_no_title() -> None:
    assert title("## Agenda\n- Welcome\n") == (None, None)


@pytest.mark.parametrize("held", ["# Panel", "# Webinar", "Taller", "# Conference"])
@pytest.mark.parametrize(
    "when",
    [
        "12 May 2027, 10:00 to 11:00 (Europe/Madrid)",
        "Miércoles 12 de mayo de 2027, de 10:00 a 11:00 h, Zoom",
    ],
)
def test_a_heading_that_says_only_what_is_held_is_a_guess(held: str, when: str) -> None:
    parts = parts_of(lines_of(f"{held}\n\n{when}\n\n- Welcome (5 min)\n"))
    found, line, findings = title_of(parts)
    assert (found, line, len(findings)) == (held.removeprefix("# "), 1, 1)


@pytest.mark.parametrize("below", ["10:00 Welcome", "Join us to sow.", "- Welcome"])
def test_neither_items_nor_sentences_below_what_is_held_are_its_title(
    below: str,
) -> None:
    assert title(f"Workshop\n\n{below}\n") == ("Workshop", 1)


def test_a_date_alone_is_no_title() -> None:
    page = "12 May 2027, 10:00 to 11:00 (Europe/Madrid)\n\n- Welcome (5 min)\n"
    assert title(page) == (None, None)


def test_a_tables_head_is_no_title() -> None:
    assert title("| Time | Topic |\n|---|---|\n| 10:00 | Soil |\n") == (None, None)


def test_a_quoted_title_of_what_is_held_is_a_guess() -> None:
    page = "## Introduction\nJoin our free webinar “Seeds for all” on Friday.\n"
    found, _, findings = title_of(parts_of(lines_of(page)))
    assert (found, len(findings)) == ("Seeds for all", 1)


def test_a_subject_ends_where_its_date_begins() -> None:
    page = "Subject: Seeds for all, 3 April 2020\n"
    assert title(page) == ("Seeds for all", 1)
