"""Tests for the centre as a whole.

moderator_app.desktop.countdown.countdown_panel,
moderator_app.desktop.countdown.countdown_viewmodel,
moderator_app.desktop.countdown.digits, moderator_app.desktop.countdown.facts_row and
moderator_app.desktop.countdown.standing_words.
"""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.action_button import ActionButton
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.progress_track import ProgressTrack
from moderator_app.desktop.keys import Act
from moderator_app.domain.commands import AddTime, End, ExplainHold, GoNext, Hold, Skip
from moderator_app.domain.events import HoldReason
from moderator_app.domain.identifiers import SegmentNumber
from tests.builders import START, Hour, a_programme
from tests.desktop.countdown.centre import Centre, Keep
from tests.domain.views.people import hour_with_people


def test_the_digits_are_heard_with_their_label(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().look("-8:12")
    centre, seen = Centre(appearance, keep, hour), list[str]()
    seen.append(centre.digits.accessibleName())
    hour.act("0:00", GoNext())
    for when in ("3:42", "10:00", "10:42"):
        centre.look(hour.look(when))
        seen.append(centre.digits.accessibleName())
    assert seen == [
        "Starts in 8:12",
        "Remaining 6:18",
        "Remaining 0:00",
        "Over time +0:42",
    ]


def test_each_phase_has_its_word(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().look("0:05")
    centre = Centre(appearance, keep, hour)
    seen = [centre.chip]
    hour.act("0:10", GoNext())
    for when in ("5:00", "9:20", "9:50", "10:30"):
        centre.look(hour.look(when))
        seen.append(centre.chip)
    centre.look(hour.act("10:31", Hold(), ExplainHold(HoldReason.TECHNICAL)))
    seen.append(centre.chip)
    centre.look(hour.act("10:40", End()))
    seen.append(centre.chip)
    assert seen == [
        "Start is past by",
        "Running",
        "Last minute",
        "Last seconds",
        "Over time",
        "On hold: technical",
        "Ran for",
    ]


def test_nothing_moves_through_the_hour(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().look("-1:00")
    centre = Centre(appearance, keep, hour)

    def places() -> tuple[QRect, QRect, QRect]:
        track = centre.panel.findChild(ProgressTrack)
        assert isinstance(track, ProgressTrack)
        big = centre.panel.findChild(ActionButton)
        assert isinstance(big, ActionButton)
        return centre.digits.geometry(), track.geometry(), big.geometry()

    at_first = places()
    hour.act("0:00", GoNext())
    for when in ("5:00", "9:30", "9:55", "12:00"):
        centre.look(hour.look(when))
        assert places() == at_first
    centre.look(hour.act("12:01", Hold()))
    assert places() == at_first


def test_used_allotted_and_the_granted_minute_are_told(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    hour.act("1:00", AddTime(timedelta(minutes=1))).look("3:42")
    heard = Centre(appearance, keep, hour).heard
    assert "Used 3:42" in heard
    assert "Allotted 11:00" in heard
    assert "must be off by 16:40:00, so that all ends by the hard stop" in heard


def test_the_latest_end_that_is_past_says_so(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("5:00", GoNext()).look("11:00")
    centre = Centre(appearance, keep, hour)
    assert "was due off by 16:40:00, so that all ends by the hard stop" in centre.heard
    hour.now = START + timedelta(days=30)
    centre.look(hour)
    assert "after the hard stop" in centre.heard


def test_what_began_too_late_is_not_told_when_it_was_due_off(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("10:30", GoNext()).look("11:00")
    heard = Centre(appearance, keep, hour).heard
    assert not any("due off" in words for words in heard)


def test_the_track_is_heard_too(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext()).look("11:00")
    track = Centre(appearance, keep, hour).panel.findChild(ProgressTrack)
    assert isinstance(track, ProgressTrack)
    assert track.accessibleName() == "11:00 of 10:00 used"


def test_the_big_button_asks_for_what_it_says(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().look("-1:00")
    centre, wanted = Centre(appearance, keep, hour), list[object]()
    centre.panel.act_wanted.connect(wanted.append)
    centre.panel.csv_wanted.connect(lambda: wanted.append("csv"))
    centre.button("Start now, 1:00 early").click()
    centre.look(hour.act("0:00", GoNext(), Hold()))
    centre.button("Resume with the 10:00 left").click()
    centre.look(hour.act("1:00", End()))
    centre.button("Save as CSV").click()
    assert wanted == [Act.NEXT, Act.HOLD, "csv"]


def test_with_nothing_to_come_the_big_button_takes_no_press(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = Hour.of(a_programme("3:00")).act("-1:00", Skip(SegmentNumber(1)))
    centre = Centre(appearance, keep, hour)
    assert not centre.button("Nothing to start").isEnabled()
    assert "Starts at 16:30 in Madrid: Nothing is to come" in centre.heard


def test_over_time_fills_the_panel(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext()).look("10:42")
    centre = Centre(appearance, keep, hour)
    image = centre.panel.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    corner = image.pixelColor(10, image.height() // 2).name().upper()
    assert corner == appearance.look.palette.over_panel


def test_digits_longer_than_five_still_fit(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = Hour.of(a_programme("3:00")).look("-120:00")
    centre = Centre(appearance, keep, hour)
    assert centre.digits.text == "2:00:00"
    image = centre.digits.grab().toImage()
    edge = {image.pixelColor(0, y).name() for y in range(image.height())}
    assert len(edge) == 1


def test_in_a_low_panel_the_lines_under_the_name_yield_to_the_digits(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    centre = Centre(appearance, keep, hour)
    for height, shown in ((572, 2), (540, 1), (490, 0)):
        centre.panel.resize(464, height)
        lines = [
            line for line in ("Director", "City of Bogotá") if line in centre.heard
        ]
        assert len(lines) == shown
        assert centre.digits.height() > 60


def test_hidden_parts_come_back_after_a_hold(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext()).act("1:00", Hold()).look("2:24")
    centre = Centre(appearance, keep, hour)
    assert "stopped for 1:24" in centre.heard
    assert not centre.panel.next_up.isVisible()
    centre.look(hour.act("3:00", GoNext()))
    assert centre.panel.next_up.isVisible()
    assert not centre.panel.reasons.isVisible()


def test_a_theme_that_turns_recolours_the_digits(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext()).look("5:00")
    centre = Centre(appearance, keep, hour)
    appearance.set_window_size(1920, 1080)
    assert not centre.panel.grab().isNull()
