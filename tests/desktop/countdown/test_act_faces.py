"""Tests for moderator_app.desktop.countdown.act_faces."""

from __future__ import annotations

from moderator_app.desktop.countdown.act_faces import (
    big_face,
    big_kind,
    next_face,
    small_next_face,
    undo_face,
)
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.domain.commands import End, GoNext, Hold, Jump, Skip
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.views.acts import ActsView, acts_view
from moderator_app.texts.window import WindowTexts
from tests.builders import Hour, a_programme
from tests.domain.views.people import hour_with_people

TEXTS = WindowTexts.of("en")


def acts(hour: Hour) -> ActsView:
    return acts_view(hour.show, hour.now)


def test_space_starts_and_says_how_early_or_late() -> None:
    hour = hour_with_people()
    words = [
        next_face(TEXTS, acts(hour.look(when))).words
        for when in ("-8:12", "0:00", "0:42")
    ]
    assert words == ["Start now, 8:12 early", "Start now", "Start now, 0:42 late"]


def test_space_names_who_is_called_and_has_shorter_words() -> None:
    face = next_face(TEXTS, acts(hour_with_people().act("0:00", GoNext())))
    assert face.words == "End this, hand over to Oriol Illa"
    assert face.shorter == ("Hand over to Oriol Illa", "Hand over to Illa")
    assert face.key == "Space"


def test_space_goes_on_to_what_nobody_is_named_for() -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(2)))
    assert next_face(TEXTS, acts(hour)).words == "End this, go on to Question round"
    small = small_next_face(TEXTS, acts(hour))
    assert (small.words, small.detail) == ("Go on to", "Question round")


def test_space_ends_after_the_last() -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(4)))
    assert next_face(TEXTS, acts(hour)).words == "End the session"
    assert small_next_face(TEXTS, acts(hour)).words == "End the session"


def test_nothing_to_start_has_no_key() -> None:
    hour = Hour.of(a_programme("3:00")).act("-1:00", Skip(SegmentNumber(1)))
    assert big_face(TEXTS, acts(hour), 60).key == ""
    assert big_kind(acts(hour)) is ButtonKind.QUIET


def test_on_hold_the_big_button_resumes_and_space_stands_small() -> None:
    hour = hour_with_people().act("0:00", GoNext()).act("1:00", Hold())
    assert big_face(TEXTS, acts(hour), 540).words == "Resume with the 9:00 left"
    assert big_face(TEXTS, acts(hour), -42).words == "Resume, 0:42 over"
    small = small_next_face(TEXTS, acts(hour))
    assert (small.words, small.detail) == ("Hand over to", "Oriol Illa")


def test_after_the_end_it_saves() -> None:
    hour = hour_with_people().act("0:00", GoNext()).act("1:00", End())
    face = big_face(TEXTS, acts(hour), 60)
    assert (face.words, face.key) == ("Save as CSV", "Ctrl S")


def test_the_button_ripens() -> None:
    hour = hour_with_people().look("-1:00")
    seen = [big_kind(acts(hour))]
    seen.append(big_kind(acts(hour.look("0:10"))))
    hour.act("0:20", GoNext())
    seen += [big_kind(acts(hour.look(when))) for when in ("5:00", "9:30", "11:00")]
    quiet, due = ButtonKind.READY, ButtonKind.FILLED
    assert seen == [quiet, due, quiet, due, due]


def test_undo_names_the_act_and_its_time() -> None:
    hour = hour_with_people()
    assert undo_face(TEXTS, None, "Europe/Madrid").detail == ""
    step = acts(hour.act("15:10", GoNext())).undo
    assert undo_face(TEXTS, step, "Europe/Madrid").detail == "next 16:45:10"
    short = undo_face(TEXTS, step, "Europe/Madrid", is_short=True)
    assert short.detail == "next"
