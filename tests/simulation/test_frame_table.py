"""Tests for moderator_app.simulation.frame_table."""

from moderator_app.simulation.frame_table import act_line, acts_header, rundown_lines
from moderator_app.texts.simulation import SimulationTexts
from tests.simulation.seed_hour import frames

ENGLISH = SimulationTexts("en")


def line(script: str) -> str:
    return " ".join(act_line(frames(script)[-1], ENGLISH).split())


def test_an_act_is_one_line_in_the_programmes_own_time() -> None:
    assert line("00:00:40 next\n00:01:40 look") == (
        "16:31:40 look live 1 Welcome 2:00 running +0:40 17:31:40"
    )


def test_early_has_a_minus() -> None:
    assert line("00:00:00 next\n00:01:00 next").endswith("-2:00 17:29:00")


def test_a_refused_act_says_so() -> None:
    assert "refused: The session has not started" in line("00:00:00 hold")
    skip = line("00:00:00 skip 99")
    assert skip.startswith("16:30:00 skip 99 before")


def test_spanish_has_its_own_words() -> None:
    spanish = SimulationTexts("es")
    frame = frames("00:00:00 next\n00:01:00 hold")[-1]
    assert "en pausa" in act_line(frame, spanish)
    assert "por venir" in "\n".join(rundown_lines(frame, spanish))


def test_the_rundown_shows_planned_and_used() -> None:
    rows = list(rundown_lines(frames("00:00:00 next\n00:03:12 next")[-1], ENGLISH))
    assert " ".join(rows[1].split()) == (
        "1 Welcome done 16:30:00 16:30:00 16:33:12 3:00 3:12"
    )
    assert len(rows) == 9


def test_nothing_expected_is_a_dash() -> None:
    skips = "\n".join(f"00:00:00 skip {number}" for number in range(1, 9))
    assert line(skips).endswith("before - - - - -")


def test_the_header_stands_over_its_columns() -> None:
    header, row = acts_header(ENGLISH), act_line(frames("00:00:00 look")[-1], ENGLISH)
    assert header.index("State") == row.index("before")
