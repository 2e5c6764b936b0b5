"""Frozen dataclasses to plain JSON values and back, by their annotations.

Instants become ISO 8601 text, lengths whole microseconds, enums their values,
tuples lists, dataclasses objects with every field. Reading is strict: a field
too many or too few, or of another kind, is a `Malformed`.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import Enum
from functools import cache
from typing import (
    Any,
    NewType,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

Made = TypeVar("Made")
_MICROSECOND = timedelta(microseconds=1)


class Malformed(ValueError):
    """What was stored does not have the shape that it should."""


def to_plain(value: object) -> object:
    """Return ``value`` as JSON knows it."""
    match value:
        case Enum():
            return value.value
        case datetime():
            return value.isoformat()
        case timedelta():
            return value // _MICROSECOND
        case tuple():
            return [to_plain(item) for item in value]
        case None | bool() | int() | str():
            return value
        case _:
            return _fields_to_plain(value)


def _fields_to_plain(value: object) -> dict[str, object]:
    if not dataclasses.is_dataclass(value):
        raise TypeError(f"no plain form for {type(value).__name__}")
    return {
        field.name: to_plain(getattr(value, field.name))
        for field in dataclasses.fields(value)
    }


def from_plain(kind: type[Made], plain: object) -> Made:
    """Return the dataclass ``kind`` that ``to_plain`` turned into ``plain``."""
    return cast(Made, _read(kind, plain))


def _read(kind: Any, plain: object) -> object:
    if isinstance(kind, NewType):
        return _read(kind.__supertype__, plain)
    if get_origin(kind) in (Union, types.UnionType):
        return _read_optional(kind, plain)
    if get_origin(kind) is tuple:
        return _read_items(kind, plain)
    if dataclasses.is_dataclass(kind):
        return _read_fields(kind, plain)
    return _read_single(kind, plain)


def _read_optional(kind: Any, plain: object) -> object:
    if plain is None:
        return None
    (inner,) = (arg for arg in get_args(kind) if arg is not types.NoneType)
    return _read(inner, plain)


def _read_items(kind: Any, plain: object) -> object:
    if not isinstance(plain, list):
        raise Malformed(f"a list was expected, not {plain!r}")
    return tuple(_read(get_args(kind)[0], item) for item in plain)


def _read_fields(kind: Any, plain: object) -> object:
    hints = _hints(kind)
    if not isinstance(plain, Mapping) or set(plain) != set(hints):
        raise Malformed(f"not the fields of {kind.__name__}: {plain!r}")
    fields = {name: _read(hint, plain[name]) for name, hint in hints.items()}
    return cast(object, kind(**fields))


def _read_single(kind: Any, plain: object) -> object:
    try:
        if kind is datetime and isinstance(plain, str):
            return datetime.fromisoformat(plain)
        if kind is timedelta and type(plain) is int:
            return plain * _MICROSECOND
        if isinstance(kind, type) and issubclass(kind, Enum):
            return kind(plain)
    except (ValueError, OverflowError) as error:
        raise Malformed(f"{plain!r} is no {kind.__name__}") from error
    if type(plain) is kind:
        return plain
    raise Malformed(f"{plain!r} is no {kind}")


@cache
def _hints(kind: Any) -> Mapping[str, object]:
    return get_type_hints(kind)
