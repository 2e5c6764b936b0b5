"""Tests for what stands in the centre beside the digits.

moderator_app.desktop.countdown.speaker_now, moderator_app.desktop.countdown.next_up,
moderator_app.desktop.countdown.acts_row and
moderator_app.desktop.countdown.reasons_row.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from moderator_app.desktop.countdown.next_up import initials
from moderator_app.desktop.design.action_button import ActionButton
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.keys import Act
from moderator_app.domain.commands import (
    DescribeSpeaker,
    End,
    ExplainHold,
    GoNext,
    Hold,
    Jump,
    TickCheck,
)
from moderator_app.domain.events import Check, HoldReason
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Credit
from tests.builders import START, Hour
from tests.desktop.countdown.centre import Centre, Keep
from tests.domain.views.people import ANA, ORIOL, hour_with_people


def test_who_speaks_is_told_with_role_organisation_and_local_time(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    heard = Centre(appearance, keep, hour).heard
    assert "Speaking now · 1 of 4: Ana Ruiz" in heard
    assert {"Director", "City of Bogotá", "Local time Bogotá? 09:30"} <= set(heard)


def test_notes_on_a_speaker_stand_beside_the_name(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    noted = replace(ANA, pronunciation="A-na", language="es", zone_is_guess=False)
    hour.act("0:01", DescribeSpeaker(noted))
    heard = Centre(appearance, keep, hour).heard
    assert {"say A-na", "Local time Bogotá 09:30 · Spanish"} <= set(heard)


def test_a_part_of_several_people_is_called_by_its_title(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(4)))
    heard = Centre(appearance, keep, hour).heard
    assert "Now · 4 of 4: Closing words" in heard
    assert "Ana Ruiz, Oriol Illa" in heard


def test_a_round_of_nobody_in_particular_is_for_all(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(2)))
    centre = Centre(appearance, keep, hour)
    assert centre.heard.count("All speakers") == 1
    centre.look(hour.act("5:00", GoNext()))
    assert centre.heard.count("All speakers") == 1


def test_a_title_with_one_person_names_role_and_organisation_in_one_line(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people()
    segments = list(hour.show.programme.segments)
    segments[0] = replace(segments[0], title="Where cities meet")
    named = replace(hour.show.programme, segments=tuple(segments))
    hour = Hour.of(named).act("0:00", GoNext())
    heard = Centre(appearance, keep, hour).heard
    assert "Speaking now · 1 of 4: Where cities meet" in heard
    assert {"Ana Ruiz", "Director, City of Bogotá"} <= set(heard)


def test_a_start_of_another_day_names_the_day(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people()
    hour.now = START - timedelta(days=3)
    heard = Centre(appearance, keep, hour).heard
    label = "Planned for Friday 3 April 2020 16:30 in Madrid"
    assert label in heard


def test_a_person_without_role_has_the_organisation_alone(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people()
    segments = list(hour.show.programme.segments)
    credit = Credit("Ana Ruiz", None, "City of Bogotá")
    appearance_of = replace(segments[0].appearances[0], credit=credit)
    segments[0] = replace(segments[0], appearances=(appearance_of,))
    programme = replace(hour.show.programme, segments=tuple(segments))
    heard = Centre(appearance, keep, Hour.of(programme).act("0:00", GoNext())).heard
    assert "City of Bogotá" in heard


def test_the_next_one_is_told_with_start_and_checks(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    hour.act("0:01", TickCheck(ORIOL.id, Check.SOUND, True))
    centre = Centre(appearance, keep, hour)
    assert "Next Oriol Illa" in centre.heard
    assert "starts 16:40 · 10:00" in centre.heard
    assert centre.button("Sound, ready: Oriol Illa").isChecked()
    assert not centre.button("Slides, not ready: Oriol Illa").isChecked()


def test_before_the_start_the_first_one_stands_there(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    heard = Centre(appearance, keep, hour_with_people().look("-1:00")).heard
    assert {"First · Bogotá? 09:29", "First Ana Ruiz"} <= set(heard)


def test_after_the_last_nothing_follows(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(4)))
    heard = Centre(appearance, keep, hour).heard
    assert "Nothing follows" in heard


def test_a_check_asks_for_its_opposite_and_a_card_to_be_edited(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    centre, asked = Centre(appearance, keep, hour), list[object]()
    centre.panel.next_up.tick_wanted.connect(lambda c, r: asked.append((c, r)))
    centre.panel.edit_wanted.connect(asked.append)
    centre.button("Slides, not ready: Oriol Illa").click()
    centre.button("Edit the card of Oriol Illa").click()
    centre.button("Edit the card of Ana Ruiz").click()
    assert asked == [(Check.SLIDES, True), ORIOL.id, ANA.id]


def test_the_row_of_acts_asks_for_what_it_says(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("15:10", GoNext())
    centre, wanted = Centre(appearance, keep, hour), list[object]()
    centre.panel.act_wanted.connect(wanted.append)
    centre.panel.menu_wanted.connect(lambda: wanted.append("menu"))
    for name in ("−1 min", "+1 min", "Hold", "Undo: next 16:45:10", "Other acts"):
        centre.button(name).click()
    assert wanted == [Act.LESS, Act.MORE, Act.HOLD, Act.UNDO, "menu"]


def test_in_a_round_the_questions_are_moved_on(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(3)))
    centre, wanted = Centre(appearance, keep, hour), list[object]()
    centre.panel.act_wanted.connect(wanted.append)
    centre.button("Next on air").click()
    centre.button("Answered").click()
    assert wanted == [Act.AIR, Act.ANSWERED]


def test_what_makes_no_sense_yet_says_why(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().look("-1:00")
    centre = Centre(appearance, keep, hour)
    hold = centre.button("Hold")
    assert not hold.isEnabled()
    assert hold.accessibleDescription().startswith("The session has not started")
    centre.look(hour.act("0:00", GoNext(), End()))
    assert not centre.button("Hold").isEnabled()


def test_an_old_act_is_armed_on_the_button(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("15:10", GoNext())
    centre = Centre(appearance, keep, hour)
    centre.panel.acts_row.show_armed(True)
    assert centre.button("Again: undo: next 16:45:10").isEnabled()
    centre.panel.acts_row.show_armed(False)
    assert centre.button("Undo: next 16:45:10").isEnabled()


@pytest.mark.parametrize("width", [360, 464, 900])
def test_the_acts_never_overlap(
    qtbot: QtBot, appearance: Appearance, keep: Keep, width: int
) -> None:
    hour = hour_with_people().act("15:10", GoNext())
    centre = Centre(appearance, keep, hour, "es")
    for act in (GoNext(), Hold()):
        centre.look(hour.act("16:00", act))
        centre.panel.resize(width, 572)
        row = centre.panel.acts_row
        shown = [b for b in row.findChildren(QAbstractButton) if b.isVisible()]
        boxes = sorted((b.x(), b.x() + b.width()) for b in shown)
        assert all(a[1] <= b[0] for a, b in pairwise(boxes))
        assert boxes[-1][1] <= row.width() + 1


def test_a_hold_is_explained_by_a_button(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext(), Hold())
    centre, reasons = Centre(appearance, keep, hour), list[object]()
    centre.panel.reasons.reason_wanted.connect(reasons.append)
    centre.button("Connection").click()
    centre.button("Technical").click()
    assert reasons == [HoldReason.CONNECTION, HoldReason.TECHNICAL]
    centre.panel.resize(900, 572)
    assert "Why did it stop?" in centre.heard


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Oriol Illa", "OI"), ("Metropolis", "ME"), ("ñandú", "ÑA"), ("(x) y", "(X")],
)
def test_a_name_has_its_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_long_title_takes_two_lines_where_there_is_room(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(4)))
    segments = list(hour.show.programme.segments)
    title = "A very long title of what is going to be said at the end of it all"
    segments[3] = replace(segments[3], title=title)
    programme = replace(hour.show.programme, segments=tuple(segments))
    long = Hour.of(programme).act("0:00", Jump(SegmentNumber(4)))
    centre = Centre(appearance, keep, long)
    name = centre.panel.speaker._name
    assert (name.height() >= 60, name.toolTip()) == (True, "")
    centre.panel.resize(464, 480)
    assert name.toolTip() != ""


def test_nothing_is_heard_of_what_is_empty(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people()
    for when, act in (
        ("0:00", GoNext()),
        ("1:00", Jump(SegmentNumber(4))),
        ("2:00", End()),
    ):
        centre = Centre(appearance, keep, hour)
        assert "" not in centre.heard
        hour.act(when, act)


@pytest.mark.parametrize("width", [464, 384])
def test_no_reason_looks_chosen_while_none_was_given(
    appearance: Appearance, keep: Keep, width: int
) -> None:
    hour = hour_with_people().act("0:00", GoNext(), Hold())
    centre = Centre(appearance, keep, hour, "es")
    centre.panel.resize(width, 560)
    assert "¿Por qué se ha parado?" in centre.heard
    row = centre.panel.reasons
    plain = [button.grab().toImage() for button in row.findChildren(ActionButton)]
    centre.look(hour.act("0:10", ExplainHold(HoldReason.OTHER)))
    given = [button.grab().toImage() for button in row.findChildren(ActionButton)]
    assert [a == b for a, b in zip(plain, given, strict=True)].count(False) == 1
