"""The wheel brings all that the program needs, and starts from any folder."""

from __future__ import annotations

import os
import site
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = """
from moderator_app.resource_files import resource
print(resource("sample_programmes"))
"""


def run(*command: str | Path, folder: Path) -> str:
    done = subprocess.run(
        command, cwd=folder, check=False, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an environment of its own; give its programs' folder.

    What the wheel depends on is lent by this environment, so that nothing is
    fetched twice.
    """
    folder = tmp_path_factory.mktemp("wheel")
    build = (sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    run(*build, folder=ROOT)
    (wheel,) = folder.glob("*.whl")
    environment = folder / "environment"
    venv.create(environment, with_pip=True, symlinks=os.name != "nt")
    programs = environment / ("Scripts" if os.name == "nt" else "bin")
    install = ("-m", "pip", "install", "-q", "--no-deps", "--no-index", wheel)
    run(programs / "python", *install, folder=folder)
    lend_packages(programs / "python")
    return programs


def lend_packages(python: Path) -> None:
    """Let another environment import what this one holds, but no checkout of ours."""
    code = "import sysconfig; print(sysconfig.get_path('purelib'))"
    theirs = Path(run(python, "-c", code, folder=python.parent).strip())
    lent = "\n".join(site.getsitepackages())
    (theirs / "lent.pth").write_text(lent, encoding="utf-8")


def test_it_brings_its_resources(installed: Path, tmp_path: Path) -> None:
    found = Path(run(installed / "python", "-c", SAMPLES, folder=tmp_path).strip())
    assert installed.parent in found.parents
    assert any(found.iterdir())


def test_it_reads_a_programme_from_another_folder(
    installed: Path, tmp_path: Path
) -> None:
    page = next((ROOT / "resources/sample_programmes").glob("*.md"))
    said = run(installed / "moderator-console", "read", page, folder=tmp_path)
    assert "16:30" in said
