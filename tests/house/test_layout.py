"""Everything lies where a reader looks for it, and stays small enough to read."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOP_LEVEL = {
    ".ci",
    ".gitignore",
    ".importlinter",
    "LICENSE",
    "README.md",
    "docs",
    "main.py",
    "moderator_app",
    "pyproject.toml",
    "resources",
    "tests",
}
LONGEST_FILE = 300
LONGEST_FUNCTION = 30
NAMELESS = {"utils", "helpers", "common", "base", "misc", "manager", "managers"}
FREE_TESTS = ("house", "journeys", "benchmarks", "trials")
"""Folders of tests that belong to no one module."""

MODULE = re.compile(r"\bmoderator_app(?:\.\w+)+")
BANNED_IN_TESTS = re.compile(
    r"time\.sleep\(|unittest[.]mock|from unittest import mock|monkeypatch\.setattr"
)
ELSEWHERE = re.compile(
    r"(?<![\w.])/(?:work|home|root|Users)/\w+|pypi\.org/simple|files\.pythonhosted"
    r"|registry\.npmjs"
)
QUESTION_BOX = re.compile(r"\bQMessageBox\b")


def tracked(*patterns: str) -> list[Path]:
    """Return our files, as they are in the working tree; caches are not ours."""
    command = ["git", "ls-files", "-z", "--", *patterns]
    try:
        listed = subprocess.run(
            command, cwd=ROOT, check=True, capture_output=True, text=True
        )
    except (FileNotFoundError, subprocess.CalledProcessError):
        return list(untracked(patterns))  # a copy of the tree, or a machine without git
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.is_file()]


def untracked(patterns: tuple[str, ...]) -> Iterator[Path]:
    """Yield the files that .gitignore does not name."""
    ignored = [line.rstrip("/") for line in text(ROOT / ".gitignore").splitlines()]
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        ours = not any(fnmatch(part, name) for part in parts for name in ignored)
        wanted = "." in patterns or any(fnmatch(where(path), p) for p in patterns)
        if ours and wanted and ".git" not in parts and path.is_file():
            yield path


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def where(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def docstring(path: Path) -> str:
    return ast.get_docstring(ast.parse(text(path))) or ""


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def has_code(path: Path) -> bool:
    """Tell whether a module defines anything of its own."""
    return any(
        not isinstance(node, (ast.Expr, ast.Import, ast.ImportFrom))
        for node in ast.parse(text(path)).body
    )


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Yield each function with how many lines it has, its docstring not counted."""
    for node in ast.walk(ast.parse(text(path))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            last = node.body[-1].end_lineno or 0
            first = body[0].lineno if body else last + 1
            yield f"{where(path)}: {node.name}", last - first + 1


@pytest.fixture(scope="module")
def python_files() -> list[Path]:
    return tracked("*.py")


@pytest.fixture(scope="module")
def modules(python_files: list[Path]) -> set[str]:
    ours = (path for path in python_files if where(path).startswith("moderator_app/"))
    return {module_name(path) for path in ours if has_code(path)}


@pytest.fixture(scope="module")
def tests(python_files: list[Path]) -> list[Path]:
    return [path for path in python_files if path.name.startswith("test_")]


def test_the_top_level_holds_only_what_belongs_there() -> None:
    found = {path.relative_to(ROOT).parts[0] for path in tracked(".")}
    assert found <= TOP_LEVEL


def test_every_module_is_named_by_a_test(modules: set[str], tests: list[Path]) -> None:
    named = {name for path in tests for name in MODULE.findall(docstring(path))}
    assert modules - named - {"moderator_app.__main__"} == set()


def test_every_test_belongs_to_a_module(
    python_files: list[Path], tests: list[Path]
) -> None:
    existing = {module_name(path) for path in python_files}
    orphans = [
        where(path)
        for path in tests
        if path.relative_to(ROOT).parts[1] not in FREE_TESTS
        and not existing.intersection(MODULE.findall(docstring(path)))
    ]
    assert orphans == []


def test_every_module_has_a_name_that_says_its_subject(modules: set[str]) -> None:
    assert [name for name in modules if NAMELESS & set(name.split("."))] == []


def test_no_file_is_too_long_to_read(python_files: list[Path]) -> None:
    lengths = {where(path): text(path).count("\n") for path in python_files}
    assert {k: n for k, n in lengths.items() if n > LONGEST_FILE} == {}


def test_no_function_is_too_long_to_read(python_files: list[Path]) -> None:
    lengths = dict(each for path in python_files for each in functions(path))
    assert {k: n for k, n in lengths.items() if n > LONGEST_FUNCTION} == {}


def test_no_test_waits_or_mocks(python_files: list[Path]) -> None:
    ours = Path(__file__)
    suite = [p for p in python_files if where(p).startswith("tests/") and p != ours]
    assert [where(p) for p in suite if BANNED_IN_TESTS.search(text(p))] == []


def test_nothing_modal_can_be_shown(python_files: list[Path]) -> None:
    ours = [p for p in python_files if where(p).startswith("moderator_app/")]
    assert [where(p) for p in ours if QUESTION_BOX.search(text(p))] == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    names = ("*.py", "*.md", "*.toml", "*.po", "*.json", "*.qss", ".ci/*", ".*")
    others = [path for path in tracked(*names) if path != Path(__file__)]
    assert [where(path) for path in others if ELSEWHERE.search(text(path))] == []


@pytest.mark.parametrize(
    ("guard", "breach"),
    [
        (BANNED_IN_TESTS, "    time.sleep(1)"),
        (BANNED_IN_TESTS, "from unittest import mock"),
        (BANNED_IN_TESTS, "monkeypatch.setattr(clock, 'now', later)"),
        (ELSEWHERE, "open('/home/ana/page.md')"),
        (ELSEWHERE, "--index-url https://pypi.org/simple"),
        (QUESTION_BOX, "QMessageBox.question(self, title)"),
    ],
)
def test_each_guard_sees_its_breach(guard: re.Pattern[str], breach: str) -> None:
    assert guard.search(breach)
