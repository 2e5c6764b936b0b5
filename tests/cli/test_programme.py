"""Tests for moderator_app.cli.programme."""

from pathlib import Path

import pytest

from moderator_app.cli.programme import draft_in, ready_programme
from moderator_app.cli.stop import Stop
from moderator_app.resource_files import resource

SAMPLE = resource("sample_programmes", "metropolis-al-las-webinar-2020-04-03.md")
PAGE = """# Open data

3 April 2020, 16:30-17:30, Europe/Madrid

## Programme

- Welcome by Ana Ruiz (10 min)
- A talk without an end by Ben Cole
- Questions (15 min)
"""


def test_the_sample_runs_with_the_usual_answers() -> None:
    programme = ready_programme(SAMPLE, "en")
    assert len(programme.segments) == 8
    assert f"{programme.start:%H:%M}" == "14:30"


def test_a_segment_without_minutes_is_named(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(PAGE, encoding="utf-8")
    with pytest.raises(Stop, match=r"Segment 2, “A talk without an end.*minutes"):
        ready_programme(path, "en")


def test_a_page_that_does_not_tell_when_is_not_ready(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(
        PAGE.replace("3 April 2020, 16:30-17:30, Europe/Madrid", "Soon").replace(
            "Cole", "Cole (5 min)"
        )
    )
    with pytest.raises(Stop, match="cannot run yet"):
        ready_programme(path, "en")


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(Stop, match="nowhere"):
        draft_in(Path("nowhere.md"), "en")
