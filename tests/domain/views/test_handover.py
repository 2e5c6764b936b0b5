"""Tests for moderator_app.domain.views.handover."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.domain.commands import DescribeSpeaker, GoNext, Jump
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.views.handover import Bridge, HandoverView, handover_view
from tests.builders import START, Hour
from tests.domain.views.people import ANA, ORIOL, hour_with_people


def view(hour: Hour) -> HandoverView:
    return handover_view(hour.show, hour.now)


def test_the_bridge_thanks_one_and_calls_the_next() -> None:
    shown = view(hour_with_people().act("0:00", GoNext()))
    assert shown.bridge == Bridge(
        "Ana Ruiz", "Oriol Illa", "Head of cooperation", "Area of Barcelona"
    )
    assert shown.spoken_language == "es"


def test_a_note_of_how_to_introduce_is_given() -> None:
    hour = hour_with_people().act("0:00", GoNext())
    hour.act("0:01", DescribeSpeaker(replace(ORIOL, introduce_as="our host")))
    assert view(hour).bridge.introduce_as == "our host"


def test_a_confirmed_local_time_is_told_where_it_is_another() -> None:
    hour = hour_with_people()
    assert view(hour).bridge.name == "Ana Ruiz"
    assert view(hour).bridge.local is None
    hour.act("-1:00", DescribeSpeaker(replace(ANA, zone_is_guess=False))).look("0:00")
    assert view(hour).bridge.local == START.replace(hour=9, tzinfo=None)
    hour.act("0:01", DescribeSpeaker(replace(ANA, zone=None)))
    assert view(hour).bridge.local is None


def test_a_round_of_nobody_is_called_by_its_title() -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(2)))
    assert view(hour).bridge == Bridge("Oriol Illa", "Question round")


def test_after_the_last_there_is_only_thanks() -> None:
    shown = view(hour_with_people().act("0:00", Jump(SegmentNumber(4))))
    assert shown.next is None
    assert shown.bridge == Bridge("Ana Ruiz, Oriol Illa")


def test_an_organisation_alone_is_called_by_its_name() -> None:
    hour = hour_with_people().act("0:00", GoNext())
    segments = list(hour.show.programme.segments)
    credit = replace(ORIOL.credit, name=None)
    appearance = replace(segments[1].appearances[0], credit=credit)
    segments[1] = replace(segments[1], appearances=(appearance,))
    programme = replace(hour.show.programme, segments=tuple(segments))
    hour.show = replace(hour.show, programme=programme)
    assert view(hour).bridge.name == "Area of Barcelona"
    assert view(hour).bridge.organisation == ""
