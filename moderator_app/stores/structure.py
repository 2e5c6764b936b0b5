"""Frozen dataclasses to plain JSON values and back, by their annotations.

Instants become ISO 8601 text, lengths whole microseconds, enums their values,
tuples lists, dataclasses objects with every field. Reading is strict: a field
too many or too few, or of another kind, is a `Malformed`. How a dataclass is
read is found out once and kept, since a session may hold very many events.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable
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
Reader = Callable[[object], Any]
"""Turns a plain value into what it stands for; raises Malformed."""

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
    return cast(Made, _reader(cast(Any, kind))(plain))


@cache
def _reader(kind: Any) -> Reader:
    """Return what reads values of an annotation."""
    if isinstance(kind, NewType):
        return _reader(kind.__supertype__)
    if get_origin(kind) in (Union, types.UnionType):
        return _optional_reader(kind)
    if get_origin(kind) is tuple:
        return _items_reader(get_args(kind)[0])
    if dataclasses.is_dataclass(kind):
        return _fields_reader(kind)
    if kind is datetime:
        return _read_instant
    if kind is timedelta:
        return _read_length
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_reader(kind)
    return _single_reader(kind)


def _optional_reader(kind: Any) -> Reader:
    (inner,) = (arg for arg in get_args(kind) if arg is not types.NoneType)
    read = _reader(inner)
    return lambda plain: None if plain is None else read(plain)


def _items_reader(kind: Any) -> Reader:
    read_item = _reader(kind)

    def read(plain: object) -> object:
        if not isinstance(plain, list):
            raise Malformed(f"a list was expected, not {plain!r}")
        return tuple(map(read_item, plain))

    return read


def _fields_reader(kind: Any) -> Reader:
    hints, names = get_type_hints(kind), [f.name for f in dataclasses.fields(kind)]
    readers, count = [(name, _reader(hints[name])) for name in names], len(names)

    def read(plain: object) -> object:
        if not isinstance(plain, dict) or len(plain) != count:
            raise Malformed(f"not the fields of {kind.__name__}: {plain!r}")
        try:
            return kind(*[read_field(plain[name]) for name, read_field in readers])
        except KeyError as error:
            raise Malformed(f"{kind.__name__} has no {error}: {plain!r}") from error

    return read


def _read_instant(plain: object) -> object:
    if not isinstance(plain, str):
        raise Malformed(f"{plain!r} is no instant")
    try:
        return datetime.fromisoformat(plain)
    except ValueError as error:
        raise Malformed(f"{plain!r} is no instant") from error


def _read_length(plain: object) -> object:
    if type(plain) is not int:
        raise Malformed(f"{plain!r} is no length")
    try:
        return plain * _MICROSECOND
    except OverflowError as error:
        raise Malformed(f"{plain!r} is no length") from error


def _enum_reader(kind: type[Enum]) -> Reader:
    members = {(type(member.value), member.value): member for member in kind}

    def read(plain: object) -> object:
        try:
            return members[type(plain), plain]
        except (KeyError, TypeError) as error:
            raise Malformed(f"{plain!r} is no {kind.__name__}") from error

    return read


def _single_reader(kind: Any) -> Reader:
    def read(plain: object) -> object:
        if type(plain) is not kind:
            raise Malformed(f"{plain!r} is no {kind}")
        return plain

    return read
