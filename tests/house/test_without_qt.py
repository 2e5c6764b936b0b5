"""All but the window works where Qt cannot be imported."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "resources/sample_programmes/metropolis-al-las-webinar-2020-04-03.md"
WITHOUT_QT = """
import sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
from moderator_app.cli import main
sys.exit(main(sys.argv[1:]))
"""


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *words],
        cwd=ROOT,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


def test_read_prints_the_programme() -> None:
    done = run("read", PAGE, "--json")
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["segments"]) == 8


def test_simulate_runs_the_hour(tmp_path: Path) -> None:
    script = tmp_path / "acts.txt"
    script.write_text("00:00:00 next\n00:03:10 next\n", encoding="utf-8")
    done = run("simulate", PAGE, "--script", script, "--json")
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 2


def test_a_simulated_hour_is_saved(tmp_path: Path) -> None:
    script = tmp_path / "acts.txt"
    script.write_text("00:00:00 next\n", encoding="utf-8")
    saved = tmp_path / "hour.session"
    done = run("simulate", PAGE, "--script", script, "--save", saved)
    assert done.returncode == 0, done.stderr
    for words in (
        ("check", saved),
        ("history", saved, "--json"),
        ("rescue", saved, "--to", tmp_path / "new.session"),
    ):
        done = run(*words)
        assert done.returncode == 0, done.stderr
        assert done.stdout


@pytest.mark.parametrize("words", [("run", PAGE), ("rehearse", PAGE), ()])
def test_a_window_is_refused_in_one_sentence(words: tuple[str | Path, ...]) -> None:
    done = run(*words)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
