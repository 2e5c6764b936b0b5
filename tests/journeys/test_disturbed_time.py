"""The clock is set, the computer sleeps, the season's time begins: the hour goes on."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

import pytest

from tests.journeys import with_moved_clocks
from tests.journeys.console import PAGE, Console
from tests.journeys.with_moved_clocks import move_clocks

PROGRAM = Path(with_moved_clocks.__file__)
LEFT, OVER = r"^Remaining (\d+):(\d\d)$", r"^Over time \+(?:(\d):)?(\d+):(\d\d)$"
HOUR_S, SPEED = 60 * 60, 60
NIGHT = """
title = "A night"
date = {date}
start = {start}
zone = "Europe/Madrid"
[[segments]]
title = "A talk"
minutes = 90
"""


def left_s(console: Console) -> int:
    found = console.wait_for(LEFT)
    return int(found[1]) * 60 + int(found[2])


def over_s(console: Console) -> int:
    found = console.wait_for(OVER)
    return int(found[1] or 0) * HOUR_S + int(found[2]) * 60 + int(found[3])


def test_the_countdown_follows_no_clock_that_is_set(tmp_path: Path) -> None:
    with Console(["run", PAGE, "--accept"], tmp_path, program=PROGRAM) as console:
        console.wait_for("^Start now")
        console.press("space")
        before, then = left_s(console), monotonic()
        move_clocks(tmp_path, set_s=HOUR_S)
        console.wait_for("clock was set 1:00:00 forward; the countdown did not follow")
        shown = left_s(console)
        assert before - (monotonic() - then) - 2 <= shown <= before

        console.kill()
        move_clocks(tmp_path, set_s=-HOUR_S)
        console.start([])
        console.wait_for("metropolitano")
        console.press("Return")
        console.wait_for("clock was set 1:00:00 back; the countdown did not follow")
        assert before - (monotonic() - then) - 2 <= left_s(console) < shown


def test_after_two_hours_of_sleep_the_true_time_is_shown(tmp_path: Path) -> None:
    with Console(["run", PAGE, "--accept"], tmp_path, program=PROGRAM) as console:
        console.wait_for("^Start now")
        console.press("space")
        before, then = left_s(console), monotonic()
        move_clocks(tmp_path, slept_s=2 * HOUR_S)
        console.wait_for("woke from 2:00:00 of sleep; the countdown went on")
        least = 2 * HOUR_S - before
        assert least <= over_s(console) <= least + (monotonic() - then) + 2


@pytest.mark.parametrize(
    ("date", "start", "told", "now"),
    [
        ("2026-03-29", "03:02:00", "clocks in Madrid went 1:00:00 forward", "03:0"),
        ("2026-03-28", "00:02:00", "In Madrid it is Saturday 28 March 2026", "00:0"),
    ],
)
def test_what_turns_on_the_wall_turns_nothing_else(
    tmp_path: Path, date: str, start: str, told: str, now: str
) -> None:
    programme = tmp_path / "programme.toml"
    programme.write_text(NIGHT.format(date=date, start=start))
    words: list[str | Path] = ["rehearse", programme, "--accept"]
    with Console([*words, "--speed", str(SPEED)], tmp_path) as console:
        console.wait_for("^Start now")
        console.press("space")
        before, then = left_s(console), monotonic()
        console.wait_for(told)
        console.wait_for(f"^Now · Madrid {now}")
        went_on_s = (monotonic() - then + 2) * SPEED
        assert before - went_on_s <= left_s(console) <= before
