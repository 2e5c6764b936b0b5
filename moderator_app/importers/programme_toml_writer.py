"""Writes our own format, programme.toml. The format: docs/programme-file.md."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time, timedelta

from moderator_app.domain.draft import Draft, DraftPerson, DraftSegment
from moderator_app.domain.programme import Credit, Kind, Programme
from moderator_app.domain.programme_draft import draft_of

_MINUTE = timedelta(minutes=1)
_Value = str | int | bool | date | time | timedelta | None


def programme_toml(source: Programme | Draft) -> str:
    """Return the text of a programme.toml that reads back as the same.

    Of a draft it holds what the format knows: not where things were read, nor
    what was found about them.
    """
    draft = draft_of(source) if isinstance(source, Programme) else source
    blocks = [
        _head(draft),
        _place(draft),
        *map(_speaker, draft.people),
        *map(_segment, draft.segments),
    ]
    return "\n".join(block for block in blocks if block)


def _head(draft: Draft) -> str:
    values: Mapping[str, _Value] = {
        "title": draft.title,
        "language": draft.language,
        "date": draft.date,
        "start": draft.start,
        "end": draft.end,
        "zone": draft.zone,
    }
    topics = [f"  {_written(topic)}," for topic in draft.topics]
    listed = ["topics = [", *topics, "]"] if topics else []
    return _block([*_pairs(values), *listed])


def _place(draft: Draft) -> str:
    place = draft.place
    values: Mapping[str, _Value] = {
        "platform": place.platform,
        "url": place.url,
        "meeting_id": place.meeting_id,
    }
    pairs = _pairs(values)
    return _block(["[place]", *pairs]) if pairs else ""


def _speaker(who: DraftPerson) -> str:
    values = {
        **_credit(who.credit),
        "zone": who.zone,
        "zone_is_guess": who.zone_is_guess or None,
        "city": who.city,
        "language": who.language,
        "introduce_as": who.introduce_as,
        "pronunciation": who.pronunciation,
    }
    return _block(["[[speakers]]", *_pairs(values)])


def _segment(segment: DraftSegment) -> str:
    values: Mapping[str, _Value] = {
        "title": segment.title,
        "kind": None if segment.kind is Kind.OTHER else segment.kind.value,
        **_length(segment.length),
        "start": segment.start,
        "hard_start": segment.is_hard_start or None,
        "wrap_up": segment.wrap_up,
        "last": segment.last,
        "notes": segment.notes,
    }
    speakers = list(_speakers(segment.speakers))
    return _block(["[[segments]]", *_pairs(values), *speakers])


def _length(length: timedelta | None) -> Mapping[str, _Value]:
    if length is None:
        return {}
    minutes, rest = divmod(length, _MINUTE)
    return {"length": length} if rest else {"minutes": minutes}


def _speakers(people: Iterable[DraftPerson]) -> Iterator[str]:
    tables = [", ".join(_pairs(_credit(who.credit))) for who in people]
    if tables:
        yield "speakers = ["
        yield from (f"  {{ {table} }}," if table else "  {}," for table in tables)
        yield "]"


def _credit(credit: Credit) -> dict[str, _Value]:
    return {
        "name": credit.name,
        "role": credit.role,
        "organisation": credit.organisation,
    }


def _pairs(values: Mapping[str, _Value]) -> list[str]:
    return [
        f"{key} = {_written(value)}"
        for key, value in values.items()
        if value is not None
    ]


def _written(value: _Value) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case date() | time():
            return value.isoformat()
        case timedelta():
            return f'"{_length_text(value)}"'
        case str():
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    return str(value)


def _length_text(length: timedelta) -> str:
    minutes, rest = divmod(length, _MINUTE)
    fraction = f".{rest.microseconds:06}" if rest.microseconds else ""
    return f"{minutes}:{rest.seconds:02}{fraction}"


def _block(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
