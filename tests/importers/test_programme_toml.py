"""Tests for moderator_app.importers.programme_toml."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from moderator_app.domain.programme import Credit, Kind, Place
from moderator_app.importers.no_programme import NoProgramme
from moderator_app.importers.programme_toml import (
    is_programme_toml,
    read_programme_toml,
)

TEXT = """
title = "Cities abroad"
language = "en"
date = 2020-04-03
start = 16:30:00
end = "17:30"
zone = "Europe/Madrid"
topics = ["Why", "How"]

[place]
platform = "Zoom"
meeting_id = "643-219-201"

[[speakers]]
name = "Oriol Illa"
role = "Director"
organisation = "AMB"
zone = "Europe/Madrid"
introduce_as = "our host"

[[segments]]
title = "Welcome"
kind = "welcome"
minutes = 2.5
speakers = [{ organisation = "Metropolis" }]

[[segments]]
title = "Talk"
length = "1:02:03.5"
start = 16:35:00
hard_start = true
wrap_up = "1:00"
last = "0:15"
notes = "slides"
speakers = [{ name = "Oriol Illa" }]
"""


def test_the_session_is_read() -> None:
    draft = read_programme_toml(TEXT)
    assert (draft.title, draft.language) == ("Cities abroad", "en")
    assert (draft.date, draft.start, draft.end) == (
        date(2020, 4, 3),
        time(16, 30),
        time(17, 30),
    )
    assert (draft.zone, draft.topics) == ("Europe/Madrid", ("Why", "How"))
    assert draft.place == Place("Zoom", None, "643-219-201")
    assert draft.lines == {"title": 2, "date": 4, "time": 5, "zone": 7}


def test_the_speakers_are_read() -> None:
    [oriol] = read_programme_toml(TEXT).people
    assert oriol.credit == Credit("Oriol Illa", "Director", "AMB")
    assert (oriol.zone, oriol.zone_is_guess) == ("Europe/Madrid", False)
    assert (oriol.introduce_as, oriol.line) == ("our host", 14)


def test_the_segments_are_read() -> None:
    welcome, talk = read_programme_toml(TEXT).segments
    assert (welcome.kind, welcome.length) == (Kind.WELCOME, timedelta(minutes=2.5))
    assert welcome.speakers[0].credit == Credit(organisation="Metropolis")
    assert talk.length == timedelta(hours=1, minutes=2, seconds=3.5)
    assert (talk.start, talk.is_hard_start) == (time(16, 35), True)
    assert (talk.wrap_up, talk.last) == (timedelta(minutes=1), timedelta(seconds=15))
    assert (talk.notes, talk.kind, talk.line) == ("slides", Kind.OTHER, 27)


def test_a_length_may_be_missing() -> None:
    [segment] = read_programme_toml('[[segments]]\ntitle = "A"').segments
    assert segment.length is None


def test_the_format_is_known_by_its_segments() -> None:
    assert is_programme_toml(TEXT)
    assert not is_programme_toml("# Programme\n\n- Welcome (3 min)\n")


@pytest.mark.parametrize("value", ["[" * 100_000, "9" * 10_000, "2020-02-30"])
def test_what_the_parser_cannot_bear_is_a_mistake_like_another(value: str) -> None:
    with pytest.raises(NoProgramme):
        read_programme_toml(f"topics = {value}")
