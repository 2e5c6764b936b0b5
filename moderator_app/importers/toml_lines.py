"""In which line of a TOML text each key and each table stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

TomlPath = tuple[str | int, ...]
"""Keys, and places in lists from 0: ("segments", 2, "minutes")."""

_TABLE = re.compile(r"\s*\[(\[?)\s*([\w.-]+)\s*\]")
_KEY = re.compile(r"\s*([\w-]+)\s*=")
_LONG_QUOTES = re.compile(r'"""|' + "'''")


def toml_lines(text: str) -> Mapping[TomlPath, int]:
    """Return the line, from 1, of each table and each key that begins a line."""
    lines: dict[TomlPath, int] = {}
    tables: Counter[str] = Counter()
    table: TomlPath = ()
    in_text = False
    for number, line in enumerate(text.splitlines(), start=1):
        was_in_text = in_text
        in_text ^= len(_LONG_QUOTES.findall(line)) % 2 == 1
        if was_in_text:
            continue
        if header := _TABLE.match(line):
            name = header[2]
            table = (name, tables[name]) if header[1] else (name,)
            tables[name] += 1
            lines.setdefault(table, number)
        elif key := _KEY.match(line):
            lines.setdefault((*table, key[1]), number)
    return lines


def line_of(path: TomlPath, lines: Mapping[TomlPath, int]) -> int | None:
    """Return the line of a key, or of the nearest table around it."""
    for end in range(len(path), 0, -1):
        if path[:end] in lines:
            return lines[path[:end]]
    return None
