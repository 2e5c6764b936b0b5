"""Drafts for tests: a page as read, with whatever a test says about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time, timedelta

from moderator_app.domain.draft import (
    Draft,
    DraftPerson,
    DraftSegment,
    ZoneChoice,
)
from moderator_app.domain.programme import Credit, Kind

MADRID = ZoneChoice("Europe/Madrid", is_literal=False)
LITERAL = ZoneChoice("Etc/GMT-1", is_literal=True)

METROPOLIS = Credit(organisation="Metropolis")
AL_LAS = Credit(organisation="AL-LAs")
LUZ = Credit(
    "Luz Amparo Medina Gerena", "Directora Distrital", "Alcaldía Mayor de Bogotá"
)
ORIOL = Credit("Oriol Illa", "Director", "Àrea metropolitana de Barcelona")
MARIANA = Credit(
    "Mariana Flores Mayen", "Directora Ejecutiva", "Gobierno de la Ciudad de México"
)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def people(*named: Credit, line: int = 20) -> tuple[DraftPerson, ...]:
    return tuple(DraftPerson(credit, line + at) for at, credit in enumerate(named))


def a_segment(
    title: str = "Talk",
    length: float | None = 10,
    start: str | None = None,
    end: str | None = None,
    **more: object,
) -> DraftSegment:
    """Make a row of the page; ``length`` in minutes, times as HH:MM."""
    segment = DraftSegment(
        title,
        length=None if length is None else minutes(length),
        start=time.fromisoformat(start) if start else None,
        end=time.fromisoformat(end) if end else None,
    )
    return replace(segment, **more)  # type: ignore[arg-type]


def a_draft(*segments: DraftSegment, **more: object) -> Draft:
    """Make a page with nothing wrong: one hour from 16:30 in Madrid, and its parts.

    Its rows stand in lines from 51 on.
    """
    parts = segments or (a_segment("Welcome", 10), a_segment("Talk", 50))
    numbered = tuple(
        replace(part, line=part.line or 50 + at) for at, part in enumerate(parts, 1)
    )
    draft = Draft(
        title="A webinar",
        language="es",
        date=date(2020, 4, 3),
        start=time(16, 30),
        end=time(17, 30),
        zone="Europe/Madrid",
        segments=numbered,
        lines={"title": 1, "date": 40, "time": 40, "zone": 40, "total": 60},
    )
    return replace(draft, **more)  # type: ignore[arg-type]


def of_lengths(lengths: Iterable[float], **more: object) -> Draft:
    """Make a page whose rows have these lengths in minutes."""
    rows = [a_segment(f"Part {at}", length) for at, length in enumerate(lengths, 1)]
    return a_draft(*rows, **more)


def the_seed_page(**more: object) -> Draft:
    """Make the page of 3 April 2020: 61 minutes in an hour, and CET in summer."""
    rows = [
        ("Bienvenida", Kind.WELCOME, 3, METROPOLIS),
        ("Introducción", Kind.INTRO, 5, AL_LAS),
        ("Presentación", Kind.TALK, 10, LUZ),
        ("Presentación", Kind.TALK, 10, ORIOL),
        ("Presentación", Kind.TALK, 10, MARIANA),
        ("Ronda de preguntas", Kind.QA, 15, None),
        ("Conclusiones", Kind.CLOSING, 5, Credit(organisation="AL-LAS")),
        ("Cierre", Kind.CLOSING, 3, METROPOLIS),
    ]
    segments = [
        a_segment(
            title,
            length,
            kind=kind,
            speakers=people(credit, line=50 + at) if credit else (),
        )
        for at, (title, kind, length, credit) in enumerate(rows, 1)
    ]
    seed = a_draft(
        *segments,
        people=people(Credit(organisation="Proyecto AL-LAS"), LUZ, ORIOL, MARIANA),
        zone_label="CET",
        zone_choices=(MADRID, LITERAL),
        stated_total=timedelta(hours=1),
    )
    return replace(seed, **more)  # type: ignore[arg-type]
