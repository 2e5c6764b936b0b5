"""CI runs what the README tells everybody to run."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_ci_finds_one_test_command_in_the_readme() -> None:
    script = (ROOT / ".ci/run").read_text(encoding="utf-8")
    found = re.search(r"grep -m 1 -E '(.+)' README\.md", script)
    assert found
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(re.findall(found[1], readme, re.MULTILINE)) == 1


@pytest.mark.skipif(shutil.which("bash") is None, reason="There is no bash here.")
def test_the_script_is_sound_bash() -> None:
    done = subprocess.run(
        ["bash", "-n", ROOT / ".ci/run"], check=False, capture_output=True
    )
    assert done.returncode == 0
