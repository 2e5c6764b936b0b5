"""Frozen dataclasses that are made by the hundred thousand, in half the time."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any, TypeVar, cast

Made = TypeVar("Made")


def quickly_made(cls: type[Made]) -> type[Made]:
    """Return a frozen dataclass with slots as it was, but made faster.

    Its own way looks up past its lock for each field; here each slot is filled
    directly. What a field is if not given is made once, for it is frozen too.
    """
    known: dict[str, Any] = {}
    given, filled = ["self"], []
    for field in fields(cast(Any, cls)):
        name, default = field.name, field.default
        known[f"fill_{name}"] = getattr(cls, name).__set__
        if field.default_factory is not MISSING:
            default = field.default_factory()
        known[f"no_{name}"] = default
        given.append(name if default is MISSING else f"{name}=no_{name}")
        filled.append(f"fill_{name}(self, {name})")
    lines = [f"def __init__({', '.join(given)}):", *filled]
    exec("\n    ".join(lines), known)
    setattr(cls, "__init__", known["__init__"])  # noqa: B010 - no method of this type
    return cls
