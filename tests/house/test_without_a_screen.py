"""Where there is no screen the window says so in a sentence, and nothing aborts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "resources/sample_programmes/metropolis-al-las-webinar-2020-04-03.md"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="It looks for X11.")


@pytest.mark.parametrize("words", [("run", PAGE), ("rehearse", PAGE), ()])
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":98765"}])
def test_one_sentence_says_what_to_do(
    words: tuple[str | Path, ...], display: dict[str, str]
) -> None:
    screenless = {k: v for k, v in os.environ.items() if k not in SCREENS}
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *words],
        env={**screenless, **display},
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr
