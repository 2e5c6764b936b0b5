"""A program that fails before its window is there says so in a sentence.

Tests for moderator_app.cli.failure.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from moderator_app.cli import main
from moderator_app.cli.failure import account_of

ROOT = Path(__file__).parents[2]
BROKEN_START = """
import sys
from moderator_app.wiring import window
def run_window(opening, language):
    raise RuntimeError("Ana's webinar")
window.run_window = run_window
from moderator_app.cli import main
sys.exit(main([]))
"""


def broken_start(home: Path, language: str) -> subprocess.CompletedProcess[str]:
    """Start a program whose window fails while it is built."""
    return subprocess.run(
        [sys.executable, "-c", BROKEN_START],
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "HOME": str(home),
            "LANG": language,
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


@pytest.mark.skipif(sys.platform != "linux", reason="moves Linux's folders aside")
@pytest.mark.parametrize(
    ("language", "said"), [("en_GB.UTF-8", "had to stop"), ("es_ES.UTF-8", "detenerse")]
)
def test_a_failure_at_the_start_is_one_sentence_and_a_report(
    tmp_path: Path, language: str, said: str
) -> None:
    done = broken_start(tmp_path, language)
    assert done.returncode == 2
    (sentence,) = done.stderr.splitlines()
    assert said in sentence
    (report,) = tmp_path.rglob("crash-*.json")
    assert str(report.parent) in sentence
    assert json.loads(report.read_text("utf-8"))["causes"][0]["kind"] == (
        "builtins.RuntimeError"
    )
    assert "Ana" not in report.read_text("utf-8") + done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="moves Linux's folders aside")
def test_where_no_report_can_be_kept_the_kind_of_failure_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").write_text("in the way")
    for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    assert "(KeyError)" in account_of(KeyError("Ana"), "en")


def test_a_command_that_fails_inside_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setitem(sys.modules, "moderator_app.cli.read", None)
    assert main(["read", "page.md"]) == 2
    assert "had to stop" in capsys.readouterr().err


def test_a_command_that_is_broken_off_says_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken_off(*_: object) -> int:
        raise KeyboardInterrupt

    read = ModuleType("moderator_app.cli.read")
    vars(read)["read_command"] = broken_off
    monkeypatch.setitem(sys.modules, "moderator_app.cli.read", read)
    assert main(["read", "page.md"]) == 130
    assert capsys.readouterr().err == ""
