"""What is logged is a sentence of the code: nothing of anybody's is put into it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "moderator_app"
WORDS_AT = {
    "log": 1,
    **dict.fromkeys(("debug", "info", "warning", "error", "exception", "critical"), 0),
}


def made_up(source: str) -> Iterator[str]:
    """Yield each message to the engineers' log that is not written in the code."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="LOGGER"), attr=name)
            ) if name in WORDS_AT:
                words = node.args[WORDS_AT[name]]
                if not isinstance(words, ast.Constant):
                    yield ast.unparse(node)


def test_every_message_is_written_in_the_code() -> None:
    found = {
        path.name: list(made_up(path.read_text("utf-8")))
        for path in PACKAGE.rglob("*.py")
    }
    assert {name: calls for name, calls in found.items() if calls} == {}


def test_every_module_logs_by_the_one_name() -> None:
    others = [
        path.name
        for path in PACKAGE.rglob("*.py")
        if "getLogger(" in (text := path.read_text("utf-8"))
        and "LOGGER = logging.getLogger(__name__)" not in text
        and path.name != "engineers_log.py"
    ]
    assert others == []


@pytest.mark.parametrize(
    ("source", "is_seen"),
    [
        ("LOGGER.error('It fell', exc_info=True)", False),
        ("LOGGER.log(level, 'It fell %d times', 3)", False),
        ("LOGGER.error(str(error))", True),
        ("LOGGER.log(level, f'{name} fell')", True),
    ],
)
def test_a_message_that_is_made_up_is_seen(source: str, is_seen: bool) -> None:
    assert bool(list(made_up(source))) is is_seen
