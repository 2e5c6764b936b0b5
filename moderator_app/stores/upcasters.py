"""How bodies of older schemas become those of today, one schema at a time.

Events are never rewritten: what an older program wrote is brought forward each
time that it is read. A kind whose form changes gets a step here; its schema
number follows from its steps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

Plain = object
"""What JSON holds: a body, or a part of one."""

Step = Callable[[Plain], Plain]
"""Gives a body's form in the next schema; what is no body stays as it is."""


def programme_with_cities(body: Plain) -> Plain:
    """Give each speaker a ``city``: where they are, if not where the zone says."""
    return _within(body, "programme", lambda it: _within(it, "speakers", _with_cities))


def speaker_with_city(body: Plain) -> Plain:
    """Give the speaker a ``city``: where they are, if not where the zone says."""
    return _within(body, "speaker", _with_city)


STEPS: Mapping[str, tuple[Step, ...]] = {
    "ProgrammeLoaded": (programme_with_cities,),
    "SpeakerDescribed": (speaker_with_city,),
}
"""The steps of each kind from schema 1 on, in their order."""


def newest_schema(kind: str) -> int:
    """Return the schema in which a kind of event is written now."""
    return 1 + len(STEPS.get(kind, ()))


def upcast(kind: str, schema: int, body: Plain) -> Plain:
    """Return the body of an older ``schema`` in the form of the newest."""
    for step in STEPS.get(kind, ())[max(schema, 1) - 1 :]:
        body = step(body)
    return body


def _with_cities(speakers: Plain) -> Plain:
    return list(map(_with_city, speakers)) if isinstance(speakers, list) else speakers


def _with_city(speaker: Plain) -> Plain:
    # Some of schema 1 have the field already: it came before its number did.
    return {"city": None, **speaker} if isinstance(speaker, dict) else speaker


def _within(body: Plain, name: str, step: Step) -> Plain:
    if not isinstance(body, dict) or name not in body:
        return body
    return {**body, name: step(body[name])}
