"""Events as the file keeps them: a kind, a schema number and a JSON body."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from moderator_app.domain.events import Event
from moderator_app.stores.structure import Malformed, from_plain, to_plain
from moderator_app.stores.upcasters import newest_schema, upcast

KINDS = {kind.__name__: kind for kind in get_args(Event)}

_read_json = json.JSONDecoder().raw_decode


class NewerVersion(ValueError):
    """The event was written by a program that knows more than this one."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """One event in plain columns."""

    kind: str
    schema: int
    body: str


def encode(event: Event) -> Encoded:
    """Return an event in plain columns."""
    plain = to_plain(event)
    body = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    if not _is_whole(body):  # half an emoji is no UTF-8, but JSON can spell it
        body = json.dumps(plain, separators=(",", ":"))
    kind = type(event).__name__
    return Encoded(kind, newest_schema(kind), body)


def _is_whole(text: str) -> bool:
    return not any("\ud800" <= letter <= "\udfff" for letter in text)


def decode(encoded: Encoded) -> Event:
    """Return the event again, whichever schema it was written in.

    Raises NewerVersion for a kind or schema that is not known yet, and
    Malformed where the body does not fit its kind.
    """
    return decoded(encoded.kind, encoded.schema, encoded.body)


@lru_cache(maxsize=4096)
def decoded(called: str, schema: int, body: str) -> Event:
    """Return what `decode` does of the columns themselves.

    What was written a thousand times is the same event each time.
    """
    kind, newest = KINDS.get(called), newest_schema(called)
    if kind is None or schema > newest:
        raise NewerVersion(f"{called}, schema {schema}")
    try:
        plain, end = _read_json(body)
    except ValueError as error:
        raise Malformed(f"the body of {called} is not JSON") from error
    if end != len(body):
        raise Malformed(f"more than JSON is the body of {called}")
    if schema < newest:
        plain = upcast(called, schema, plain)
    event: Event = from_plain(kind, plain)
    return event
