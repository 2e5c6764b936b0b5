"""Hours in which people speak, for the views that name them."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.programme import Appearance, Credit, Kind, Programme, Speaker
from tests.builders import Hour, a_programme, a_segment

ANA = Speaker(
    SpeakerId(0),
    Credit("Ana Ruiz", "Director", "City of Bogotá"),
    zone="America/Bogota",
    zone_is_guess=True,
)
ORIOL = Speaker(
    SpeakerId(1),
    Credit("Oriol Illa", "Head of cooperation", "Area of Barcelona"),
    zone="Europe/Madrid",
)


def says(*speakers: Speaker) -> tuple[Appearance, ...]:
    return tuple(Appearance(speaker.id, speaker.credit) for speaker in speakers)


def programme_with_people() -> Programme:
    """Ana's talk, Oriol's talk, a round of all, and one that both close."""
    first = replace(a_segment(1, "10:00", speaks=says(ANA)), title="Talk")
    second = replace(a_segment(2, "10:00", speaks=says(ORIOL)), title="Talk")
    third = replace(a_segment(3, "5:00", kind=Kind.QA), title="Question round")
    last = replace(a_segment(4, "5:00", speaks=says(ANA, ORIOL)), title="Closing words")
    programme = a_programme(first, second, third, last, promised="30:00")
    return replace(programme, speakers=(ANA, ORIOL), language="es")


def hour_with_people() -> Hour:
    return Hour.of(programme_with_people())
