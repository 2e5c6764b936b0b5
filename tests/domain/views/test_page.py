"""Tests for moderator_app.domain.views.page."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.programme import Place
from moderator_app.domain.views.page import Gap, PageLine, Span, page_view
from tests.domain.drafts import ORIOL, a_draft, a_segment, people, the_seed_page

PAGE = """# A webinar

Some words of welcome.
They go on.
And on.

### When

April 3, 2020, 16:30-17:30 h (CET)
**Zoom**: 643-219-201

## Programme
- Talk by **Oriol Illa**, *Director*, Area metropolitana (10min)

Total: 1 hora
"""


def draft(**more: object) -> Draft:
    talk = a_segment("Talk", 60, speakers=people(ORIOL, line=13), line=13)
    read = a_draft(talk, zone_label="CET", place=Place("Zoom", None, "643-219-201"))
    lines = {"title": 1, "date": 9, "time": 9, "zone": 9, "total": 15}
    return replace(read, lines=lines, **more)  # type: ignore[arg-type]


def read_in(line: PageLine) -> list[str]:
    return [line.text[span.start : span.end] for span in line.spans]


def lines_of(read: Draft, page: str = PAGE) -> dict[int, PageLine]:
    whole = page_view(page, read, is_whole=True)
    return {line.number: line for line in whole if isinstance(line, PageLine)}


def test_what_was_read_is_found_in_its_line_whatever_marks_it_bears() -> None:
    lines = lines_of(draft())
    assert read_in(lines[1]) == ["A webinar"]
    assert read_in(lines[9]) == ["April 3, 2020", "16:30", "17:30", "CET"]
    assert read_in(lines[10]) == ["Zoom", "643-219-201"]
    assert read_in(lines[13]) == ["Talk", "Oriol Illa", "Director", "10min"]


def test_lines_without_anything_are_gathered_but_for_headings() -> None:
    view = page_view(PAGE, draft())
    shown = [at if isinstance(at, Gap) else at.number for at in view]
    assert shown == [1, Gap(3, 3), 7, 9, 10, 12, 13, 15]


def test_what_is_doubtful_is_marked_in_its_line() -> None:
    seed = the_seed_page()
    doubtful = {
        line.text[span.start : span.end]
        for line in lines_of(replace(seed, lines={"zone": 9, "total": 15})).values()
        for span in line.spans
        if span.is_doubtful
    }
    assert doubtful == {"CET", "1 hora"}


def test_a_finding_about_somebody_marks_their_name() -> None:
    unlisted = draft(people=people(replace(ORIOL, name="Ana Torres"), line=2))
    spans = lines_of(unlisted)[13].spans
    assert [span.is_doubtful for span in spans] == [False, True, False, False]


def test_a_line_can_be_doubtful_as_a_whole() -> None:
    untold = replace(draft(), segments=(a_segment("Talk", None, line=13),))
    spans = lines_of(untold)[13].spans
    assert [span.is_doubtful for span in spans] == [True]


def test_one_line_between_others_is_no_gap() -> None:
    page = "# A webinar\nHello\n- Talk (10 min)"
    read = replace(draft(), lines={"title": 1}, segments=(a_segment(line=3),))
    assert [type(line) for line in page_view(page, read)] == [PageLine] * 3


def test_a_line_that_was_read_otherwise_than_it_stands_is_read_as_a_whole() -> None:
    renamed = replace(draft(), title="Something else")
    assert read_in(lines_of(renamed)[1]) == ["# A webinar"]


def test_a_doubt_about_the_day_or_the_hour_marks_just_that() -> None:
    facts = {"day": 3, "month": 4}
    yearless = Finding(Code.YEAR_MISSING, Severity.WARNING, 9, facts)
    doubtful = draft(findings=(yearless,), date=None, zone=None, zone_label=None)
    spans = lines_of(doubtful)[9].spans
    assert [span.is_doubtful for span in spans] == [True, True, False]


@pytest.mark.parametrize(
    "day",
    ["April 3, 2020", "Martes 5 de mayo de 2026", "12 mai", "3/4/2020", "2020-04-03"],
)
def test_a_day_is_found_as_people_write_it(day: str) -> None:
    lines = lines_of(replace(draft(), lines={"date": 1}), f"- {day}, 16h")
    assert read_in(lines[1]) == [day]


def test_an_empty_page_shows_nothing() -> None:
    assert page_view("", draft()) == ()
    assert page_view(" \n\n", draft()) == ()


def test_a_row_with_a_time_has_it_read() -> None:
    timed = replace(draft(), segments=(a_segment("Talk", 60, "16:30", line=1),))
    assert read_in(lines_of(timed, "16:30 Talk\nHello\nThere")[1]) == ["16:30", "Talk"]
    assert page_view("Hello", timed) == (PageLine(1, "Hello", (Span(0, 5),)),)


@given(st.text(max_size=200))
def test_spans_lie_in_their_line_and_apart(page: str) -> None:
    for line in lines_of(the_seed_page(lines={"title": 1, "time": 2}), page).values():
        ends = [0, *(at for span in line.spans for at in (span.start, span.end))]
        assert ends == sorted(ends)
        assert ends[-1] <= len(line.text)
