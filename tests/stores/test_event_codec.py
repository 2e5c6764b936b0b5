"""Tests for moderator_app.stores.event_codec."""

import json
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.events import Event, QuestionDismissed, TimeAdded, WentNext
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber
from moderator_app.stores.event_codec import Encoded, NewerVersion, decode, encode
from moderator_app.stores.structure import Malformed

st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(timedelta, st.timedeltas())
ANY_EVENT: st.SearchStrategy[Event] = st.one_of(
    *(st.from_type(kind) for kind in get_args(Event))
)


@given(ANY_EVENT)
def test_every_event_is_the_same_after_the_file(event: Event) -> None:
    assert decode(encode(event)) == event


def test_a_body_is_readable_json() -> None:
    assert json.loads(encode(WentNext(SegmentNumber(3))).body) == {"number": 3}


def test_half_an_emoji_is_the_same_after_the_file() -> None:
    event = QuestionDismissed(QuestionNumber(1), "half \ud83d")
    encoded = encode(event)
    assert decode(encoded) == event
    assert encoded.body.encode().isascii()


def test_a_kind_that_is_not_known_is_from_a_newer_program() -> None:
    with pytest.raises(NewerVersion):
        decode(Encoded("SegmentPainted", 1, "{}"))


def test_a_schema_that_is_not_known_is_from_a_newer_program() -> None:
    with pytest.raises(NewerVersion):
        decode(Encoded("WentNext", 2, '{"number":3}'))


@pytest.mark.parametrize("body", ["", "{}", "[]", '{"number":"3"}', "nonsense"])
def test_a_body_that_does_not_fit_is_malformed(body: str) -> None:
    with pytest.raises(Malformed):
        decode(Encoded("WentNext", 1, body))


def test_lengths_keep_their_microseconds() -> None:
    event = TimeAdded(timedelta(microseconds=1))
    assert decode(encode(event)) == event
