"""Writes each event's shape: ``python -m tests.stores.event_shapes``.

A shape is all that its JSON can hold: the fields, their annotations, and those
of what they hold, down to the values of enums.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from enum import Enum
from pathlib import Path
from typing import Any, NewType, get_args, get_origin, get_type_hints

from moderator_app.stores.event_codec import KINDS
from moderator_app.stores.upcasters import newest_schema

STORED = Path(__file__).with_name("released") / "shapes.json"


def shapes() -> dict[str, str]:
    """Return the fingerprint of each event's shape, by its kind and schema."""
    return {
        f"{name} {newest_schema(name)}": fingerprint(kind)
        for name, kind in sorted(KINDS.items())
    }


def stored() -> dict[str, str]:
    """Return the shapes of every schema that was ever released."""
    kept: dict[str, str] = json.loads(STORED.read_text(encoding="utf-8"))
    return kept


def fingerprint(kind: type) -> str:
    return hashlib.sha256(shape(kind).encode()).hexdigest()[:16]


def shape(kind: Any) -> str:
    """Return an annotation with all that it leads to, spelled out."""
    if isinstance(kind, NewType):
        return shape(kind.__supertype__)
    if get_origin(kind) is not None:
        inner = (shape(arg) for arg in get_args(kind) if arg is not Ellipsis)
        return f"{'list' if get_origin(kind) is tuple else 'one'}[{', '.join(inner)}]"
    if dataclasses.is_dataclass(kind):
        fields = get_type_hints(kind).items()
        return "{" + ", ".join(f"{name}: {shape(hint)}" for name, hint in fields) + "}"
    if issubclass(kind, Enum):
        return "|".join(sorted(repr(member.value) for member in kind))
    return str(kind.__name__)


if __name__ == "__main__":
    known = (stored() if STORED.exists() else {}) | shapes()
    STORED.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")
