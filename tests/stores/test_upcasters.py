"""Old files open for ever: what each schema ever released wrote is still read.

Tests for moderator_app.stores.upcasters.
"""

import json
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from moderator_app.domain.events import ProgrammeLoaded, SpeakerDescribed
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.stores.event_codec import KINDS, Encoded, decode, encode
from moderator_app.stores.found_sessions import find_session
from moderator_app.stores.structure import Malformed
from moderator_app.stores.upcasters import newest_schema, upcast
from moderator_app.stores.verifying import verify
from tests.builders import a_programme, a_speaker
from tests.stores import event_shapes
from tests.stores.released_sessions import FOLDER, SESSIONS, replayed, told_of

SPEAKER = replace(a_speaker(), zone="Europe/Warsaw", city="Łódź")
DESCRIBED = SpeakerDescribed(SPEAKER)
LOADED = ProgrammeLoaded(replace(a_programme("5:00"), speakers=(SPEAKER,)))


@dataclass
class Painted:
    """No event; it stands for one whose fields changed."""

    number: str


def without_city(body: str) -> str:
    """Return a body as the program wrote it that knew no cities."""
    return body.replace(',"city":"Łódź"', "")


@pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session.stem)
def test_every_session_ever_released_replays_to_what_it_was(session: Path) -> None:
    assert replayed(session) == told_of(session)


def test_the_head_ever_released_is_still_read() -> None:
    assert verify(FOLDER / "format-2.session").has_head


def test_a_file_from_before_cities_opens_as_it_stood() -> None:
    show = find_session(FOLDER / "without-city.session").show
    assert show.clock.value.live == 2
    ana, eva = (show.cards[SpeakerId(number)] for number in (0, 1))
    assert (ana.zone, ana.city, ana.pronunciation) == (
        "America/Bogota",
        None,
        "roo-EETH",
    )
    assert (eva.zone, eva.city, eva.introduce_as) == ("Europe/Warsaw", None, "Eva")


@pytest.mark.parametrize("event", [DESCRIBED, LOADED])
def test_the_first_schema_is_read_as_both_programs_wrote_it(
    event: SpeakerDescribed | ProgrammeLoaded,
) -> None:
    now = encode(event)
    assert now.schema == 2
    assert decode(replace(now, schema=1)) == event
    older = decode(Encoded(now.kind, 1, without_city(now.body)))
    cityless = replace(SPEAKER, city=None)
    assert older in (
        SpeakerDescribed(cityless),
        ProgrammeLoaded(replace(LOADED.programme, speakers=(cityless,))),
    )


def test_the_second_schema_has_its_city() -> None:
    now = encode(DESCRIBED)
    with pytest.raises(Malformed):
        decode(replace(now, body=without_city(now.body)))


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("ProgrammeLoaded", "[]"),
        ("ProgrammeLoaded", "{}"),
        ("ProgrammeLoaded", '{"programme":{"speakers":7}}'),
        ("ProgrammeLoaded", '{"programme":{"speakers":[7]}}'),
        ("SpeakerDescribed", '{"speaker":null}'),
    ],
)
def test_what_is_no_body_is_malformed_in_every_schema(kind: str, body: str) -> None:
    for schema in (1, 2):
        with pytest.raises(Malformed):
            decode(Encoded(kind, schema, body))


def test_a_kind_that_never_changed_stays_as_it_was_written() -> None:
    assert newest_schema("WentNext") == 1
    assert upcast("WentNext", 1, {"number": 3}) == {"number": 3}


def test_no_event_changes_its_shape_without_a_new_schema_number() -> None:
    """Where this fails: add a step to STEPS, then write the new shape."""
    kept = event_shapes.stored()
    changed = {k: v for k, v in event_shapes.shapes().items() if kept.get(k) != v}
    assert changed == {}


def test_every_schema_ever_released_is_still_known() -> None:
    newest = {kind: newest_schema(kind) for kind in KINDS}
    for released in event_shapes.stored():
        kind, _, schema = released.partition(" ")
        assert newest[kind] >= int(schema)


def test_another_field_is_another_shape() -> None:
    @dataclass
    class Repainted:
        number: int | None

    assert event_shapes.shape(Painted) == "{number: str}"
    assert event_shapes.fingerprint(Repainted) != event_shapes.fingerprint(Painted)


@pytest.mark.parametrize(("name", "newest"), [("format-1", 1), ("format-2", 2)])
def test_the_stored_sessions_hold_every_kind(name: str, newest: int) -> None:
    listed = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    assert max(event["schema"] for event in listed["events"]) == newest
    assert {event["kind"] for event in listed["events"]} == set(KINDS)
