"""Tests for moderator_app.cli.simulate."""

import io
import json
from pathlib import Path

import pytest

from moderator_app.cli.simulate import SimulateOptions, simulate_command
from moderator_app.cli.stop import Stop
from moderator_app.resource_files import resource
from moderator_app.stores.found_sessions import find_session
from moderator_app.stores.head_file import read_head
from moderator_app.stores.session_files import SessionKind
from moderator_app.stores.session_lock import SessionLock

SAMPLE = resource("sample_programmes", "metropolis-al-las-webinar-2020-04-03.md")
TOML = """
title = "Hour"
date = 2026-03-01
start = 18:00:00
zone = "Europe/Madrid"

[[segment]]
title = "Talk"
{minutes}
"""


def run(script: str, folder: Path, **options: object) -> str:
    path = folder / "script.txt"
    path.write_text(script, encoding="utf-8")
    out = io.StringIO()
    simulate_command(SimulateOptions(SAMPLE, path, **options), "en", out)  # type: ignore[arg-type]
    return out.getvalue()


def test_each_act_is_one_json_object_a_line(tmp_path: Path) -> None:
    lines = run("00:00:00 next\n00:03:00 next\n00:03:00 next", tmp_path, as_json=True)
    frames = [json.loads(line) for line in lines.splitlines()]
    assert [frame["refusal"] for frame in frames] == [None, None, "just-moved-on"]
    assert frames[0]["session"]["planned_end"] == "2020-04-03T15:31:00.000Z"
    assert frames[0]["session"]["hard_stop"] == "2020-04-03T15:30:00.000Z"


def test_people_get_a_table_and_the_rundown(tmp_path: Path) -> None:
    lines = run("00:00:40 next\n00:01:00 look", tmp_path).splitlines()
    assert lines[0].split()[:3] == ["Time", "Act", "State"]
    assert lines[2].startswith("16:31:00")
    assert len(lines) == 1 + 2 + 1 + 1 + 8


def test_a_script_of_nothing_prints_a_header_alone(tmp_path: Path) -> None:
    assert len(run("# nothing\n", tmp_path).splitlines()) == 1


def test_a_line_that_cannot_be_read_stops_there(tmp_path: Path) -> None:
    path = tmp_path / "script.txt"
    path.write_text("00:00:00 next\nnonsense\n00:00:09 next", encoding="utf-8")
    out = io.StringIO()
    with pytest.raises(Stop, match=r"Line 2 .*: “nonsense”"):
        simulate_command(SimulateOptions(SAMPLE, path, True), "en", out)
    assert len(out.getvalue().splitlines()) == 1


def test_the_simulated_hour_can_be_kept_and_is_marked(tmp_path: Path) -> None:
    path = tmp_path / "hour.session"
    run("00:00:00 next\n00:01:00 ask ¿Por qué?", tmp_path, save=path)
    found = find_session(path)
    assert found.kind is SessionKind.SIMULATED
    assert found.show.clock.value.live == 1
    assert found.show.asked == 1


def test_the_kept_hour_is_whole_in_its_file_and_its_head_says_so(
    tmp_path: Path,
) -> None:
    path = tmp_path / "hour.session"
    run("00:00:00 next\n00:01:00 ask ¿Por qué?", tmp_path, save=path)
    assert not list(tmp_path.glob("*-wal"))
    head = read_head(path)
    assert head is not None
    assert head.version == 3
    moved = path.rename(tmp_path / "alone.session")
    assert find_session(moved).show.version == 3


def test_no_file_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "hour.session"
    path.write_text("mine")
    with pytest.raises(Stop, match="exists already"):
        run("00:00:00 next", tmp_path, save=path)
    assert path.read_text() == "mine"


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Stop, match="could not be kept"):
        run("00:00:00 next", tmp_path, save=tmp_path / "file" / "hour.session")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(None, "There is no script"), (b"\xff\xfe\x00", "is not UTF-8 text")],
)
def test_a_script_that_cannot_be_read_is_named(
    tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "script.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Stop, match=sentence):
        simulate_command(SimulateOptions(SAMPLE, path), "en", io.StringIO())


def test_a_place_that_another_window_holds_is_refused_with_a_sentence(
    tmp_path: Path,
) -> None:
    lock = SessionLock(tmp_path / "hour.session")
    lock.hold()
    with pytest.raises(Stop, match="another window"):
        run("00:00:00 next", tmp_path, save=tmp_path / "hour.session")
    lock.release()
