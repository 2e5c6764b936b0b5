"""No sentence for people stands outside moderator_app/texts/."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "moderator_app"
PLACES = ("cli", "desktop", "wiring")
WORDS = re.compile(r"[A-Za-z]{3,} [A-Za-z]{2,}")
CODE = re.compile(r"[{};<]")  # stylesheets and drawings
NAMES = {"Moderator Console", "Page Down", "Ctrl Tab"}
FOR_ENGINEERS = {"compile", "debug", "info", "log", "warning", "error", "exception"}


def sentences(source: str) -> Iterator[str]:
    """Yield what looks like words for people; docstrings, errors and logs are not."""
    tree = ast.parse(source)
    unseen = {id(node) for part in ast.walk(tree) for node in not_shown(part)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
            shown = id(node) not in unseen and text not in NAMES
            if shown and WORDS.search(text) and not CODE.search(text):
                yield text


def not_shown(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Expr(value=ast.Constant()):
            yield node.value
        case ast.Raise():
            yield from ast.walk(node)
        case ast.Call(func=ast.Attribute(attr=name)) if name in FOR_ENGINEERS:
            yield from ast.walk(node)


def test_screens_and_commands_take_their_words_from_the_texts() -> None:
    files = (path for place in PLACES for path in (PACKAGE / place).rglob("*.py"))
    found = {path.name: list(sentences(path.read_text("utf-8"))) for path in files}
    assert {name: texts for name, texts in found.items() if texts} == {}


@pytest.mark.parametrize(
    ("source", "is_seen"),
    [
        ("label.setText('End this segment')", True),
        ("raise ValueError('no such segment')", False),
        ("log.warning('no such segment')", False),
        ("'''What this is.'''", False),
    ],
)
def test_a_sentence_in_the_code_is_seen(source: str, is_seen: bool) -> None:
    assert bool(list(sentences(source))) is is_seen
