"""The domain speaks the words of docs/glossary.md, and only those."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
GLOSSARY = ROOT / "docs/glossary.md"
PIECE = re.compile(r"[A-Z]?[a-z]+")
ROW = re.compile(r"^\| (?P<word>.+?) \|.*\|(?P<never>.*)\|$", re.MULTILINE)


def pieces(name: str) -> set[str]:
    """Return the words that a name is made of: GoNext is go and next."""
    return {piece.lower() for piece in PIECE.findall(name)}


def stems(words: set[str]) -> set[str]:
    """Return the words without plural and past: moved and moves are mov."""
    return {re.sub(r"(ed|es|e|s)$", "", word) for word in words}


def domain_names(pattern: str) -> dict[str, set[str]]:
    """Return the classes of these modules and their fields, each with its words."""
    names: dict[str, set[str]] = {}
    for path in sorted((ROOT / "moderator_app/domain").glob(pattern)):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                names[f"{path.name} {node.name}"] = pieces(node.name)
                for field in fields(node):
                    names[f"{path.name} {node.name}.{field}"] = pieces(field)
    return names


def fields(node: ast.ClassDef) -> list[str]:
    return [ast.unparse(f.target) for f in node.body if isinstance(f, ast.AnnAssign)]


def glossary() -> str:
    return GLOSSARY.read_text(encoding="utf-8")


def never() -> set[str]:
    """Return the words of the last column, which are not used."""
    cells = (row["never"].split(",") for row in ROW.finditer(glossary()))
    words = {word.strip().lower() for cell in cells for word in cell}
    return {word for word in words if word and " " not in word and word != "not"}


def test_no_name_of_the_domain_uses_a_word_that_means_something_else() -> None:
    wrong = {name: words & never() for name, words in domain_names("**/*.py").items()}
    assert {name: words for name, words in wrong.items() if words} == {}


def test_every_word_of_a_class_of_the_domain_is_explained() -> None:
    known = stems(pieces(glossary().lower()))
    classes = {k: w for k, w in domain_names("*.py").items() if k.count(".") == 1}
    unknown = {name: stems(words) - known for name, words in classes.items()}
    assert {name: words for name, words in unknown.items() if words} == {}
