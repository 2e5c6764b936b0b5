"""Tests for the live window as a whole.

moderator_app.desktop.live.live_window,
moderator_app.desktop.live.live_sides, moderator_app.desktop.live.side_column
and moderator_app.desktop.live.live_options.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from moderator_app.desktop.bands.band import BandKind
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.live.live_options import LiveOptions
from moderator_app.desktop.session_bridge import Refused
from moderator_app.domain.commands import End, GoNext, Hold, Jump
from moderator_app.domain.desk import Stage
from moderator_app.domain.events import Check
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber
from moderator_app.domain.programme import Credit
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.views.sides import LeftSide
from tests.desktop.live.live_session import LiveSession
from tests.domain.views.people import ANA, ORIOL, programme_with_people

Key, Mod = Qt.Key, Qt.KeyboardModifier
FIRST = QuestionNumber(1)


def stage(session: LiveSession) -> Stage:
    return session.runner.show.desk.value.questions[FIRST].stage


def test_the_time_is_told_with_every_tick(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.look("3:42")
    assert "Now · Madrid 16:33:42" in session.heard


def test_the_sides_follow_the_hour(session: LiveSession) -> None:
    sides = session.window.sides
    assert sides.right.currentWidget() is sides.standby
    session.act("0:00", GoNext())
    assert sides.left.currentWidget() is sides.rundown
    assert sides.right.currentWidget() is sides.questions
    session.look("9:30")
    assert sides.left.currentWidget() is sides.handover
    session.act("9:31", Hold())
    assert sides.left.currentWidget() is sides.rundown


def test_q_calls_for_the_queue_even_when_it_is_away(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.look("9:30")
    sides = session.window.sides
    assert sides.right.currentWidget() is not sides.questions
    session.press(Key.Key_Q)
    assert sides.right.currentWidget() is sides.questions


@pytest.mark.parametrize("last", [Key.Key_Return, Key.Key_Escape])
def test_what_a_question_took_the_place_of_comes_back(
    session: LiveSession, last: Qt.Key
) -> None:
    sides = session.window.sides
    session.press(Key.Key_Q)
    sides.questions.field.setText("Why?")
    assert sides.right.currentWidget() is sides.questions
    session.press(last)
    assert sides.right.currentWidget() is sides.standby


def test_a_question_logged_behind_another_panel_is_confirmed(
    session: LiveSession,
) -> None:
    session.bridge.ask("Why?")
    assert session.notices == ["Question 1 is logged."]
    session.act("0:00", GoNext())
    session.bridge.ask("How?")
    assert "Question 2 is logged." not in session.notices  # it is seen in its queue


def test_escape_leads_back_from_what_was_found_to_the_account(
    session: LiveSession,
) -> None:
    session.act("0:00", GoNext(), End())
    sides, find = session.window.sides, session.window.find_bar
    account = sides.left.currentWidget()
    session.press(Key.Key_F, Mod.ControlModifier)
    find.field.setText("closing")
    session.press(Key.Key_Return)
    assert sides.left.currentWidget() is sides.rundown
    session.press(Key.Key_Escape)
    assert sides.left.currentWidget() is account


def test_a_hidden_panel_follows_once_it_is_called_for(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    sides = session.window.sides
    session.look("9:30")
    session.look("9:45")
    sides.call(LeftSide.RUNDOWN)
    assert "9:45" in str(sides.rundown.list.model().index(0, 0).data())


def test_words_that_were_not_logged_stand_in_the_field_again(
    session: LiveSession,
) -> None:
    questions = session.window.sides.questions
    session.press(Key.Key_Q)
    questions.field.setText("Ana > Why is it so? /chat")
    session.press(Key.Key_Return)
    for words in ("Why is it so?", "Another?"):
        session.bridge.refused.emit(Refused(None, Refusal.WATCHING, words))
    assert questions.draft_text == "Ana > Why is it so? /chat"
    session.press(Key.Key_Q)
    session.press(Key.Key_Return)
    assert questions.draft_text == "Another?"


def test_a_question_goes_its_way_by_keys(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.press(Key.Key_Q)
    session.window.sides.questions.field.setText("Why?")
    session.press(Key.Key_Return)
    assert stage(session) is Stage.WAITING
    session.press(Key.Key_Y)
    assert stage(session) is Stage.APPROVED
    session.press(Key.Key_Z, Mod.ControlModifier)
    assert stage(session) is Stage.WAITING
    session.press(Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier)
    session.press(Key.Key_A)
    assert stage(session) is Stage.ON_AIR
    session.press(Key.Key_R)
    assert stage(session) is Stage.ANSWERED


def test_an_act_without_a_question_is_explained(session: LiveSession) -> None:
    session.press(Key.Key_X)
    assert len(session.notices) == 1


def test_escape_leaves_a_field_and_closes_what_lies_on_top(
    session: LiveSession,
) -> None:
    session.act("0:00", GoNext())
    session.press(Key.Key_Q)
    session.press(Key.Key_Escape)
    assert QApplication.focusWidget() is not session.window.sides.questions.field
    session.press(Key.Key_F1)
    assert session.window.sheet.isVisible()
    session.press(Key.Key_Escape)
    assert not session.window.sheet.isVisible()
    session.press(Key.Key_Question, Mod.ShiftModifier)
    session.press(Key.Key_Question, Mod.ShiftModifier)
    assert not session.window.sheet.isVisible()


def test_what_is_found_is_brought_into_sight(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.bridge.ask("Why now?")
    session.look("9:30")
    sides, find = session.window.sides, session.window.find_bar
    session.press(Key.Key_F, Mod.ControlModifier)
    find.field.setText("closing")
    session.press(Key.Key_Return)
    assert sides.left.currentWidget() is sides.rundown
    assert sides.rundown.selected() == 4
    session.press(Key.Key_F, Mod.ControlModifier)
    find.field.setText("now")
    session.press(Key.Key_Return)
    assert sides.right.currentWidget() is sides.questions
    assert sides.questions.selected_question() == FIRST
    session.press(Key.Key_F, Mod.ControlModifier)
    session.press(Key.Key_Escape)
    assert not find.isVisible()
    find.speaker_found.emit(ORIOL.id)
    assert session.window.card.isVisible()


def test_a_check_of_the_next_speaker_is_ticked(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.button("Sound, not ready: Oriol Illa").click()
    assert session.runner.show.ready[(ORIOL.id, Check.SOUND)]
    assert session.button("Sound, ready: Oriol Illa").isChecked()


def test_a_card_is_edited_while_the_show_goes_on(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.button("Edit the card of Ana Ruiz").click()
    session.window.card.pronunciation.setText("A-na")
    session.window.card.save()
    assert session.runner.show.cards[ANA.id].pronunciation == "A-na"
    assert "say A-na" in session.heard
    session.window.edit_speaker(ANA.id)
    session.press(Key.Key_Escape)
    assert not session.window.card.isVisible()


def test_a_guessed_zone_is_confirmed(session: LiveSession) -> None:
    session.window.sides.standby.zone_confirmed.emit(ANA.id)
    assert not session.runner.show.cards[ANA.id].zone_is_guess


def test_a_hold_is_explained_by_a_click(session: LiveSession) -> None:
    session.act("0:00", GoNext(), Hold())
    session.button("Connection").click()
    assert len(session.runner.show.reasons) == 1


def test_leaving_is_asked_without_blocking(session: LiveSession) -> None:
    left: list[bool] = []
    session.window.leave_wanted.connect(lambda: left.append(True))
    session.act("0:00", GoNext())
    session.window.ask_to_leave()
    session.press(Key.Key_Space)
    assert session.live == 2
    for stay in (Key.Key_1, Key.Key_Escape):
        session.window.ask_to_leave()
        session.press(stay)
        assert (left, session.notices) == ([], [])
    session.window.ask_to_leave()
    session.press(Key.Key_2)
    assert left == [True]


def test_something_about_the_window_can_be_said(session: LiveSession) -> None:
    session.window.say("Saved.")
    assert session.notices == ["Saved."]


def test_what_is_typed_can_be_carried_over(session: LiveSession) -> None:
    session.window.draft_text = "Half a quest"
    assert session.window.draft_text == "Half a quest"


def test_a_rehearsal_is_marked(
    opened: Callable[..., LiveSession],
) -> None:
    options = LiveOptions(is_rehearsal=True, speed=60)
    session = opened(options=options, language="es")
    assert session.window.windowTitle() == "ENSAYO · An hour"
    band = session.window.bands.bands[BandKind.REHEARSAL]
    assert band.isVisible()
    assert band.accessibleName().startswith("ENSAYO · un reloj 60 veces más rápido")
    assert not session.window.grab().isNull()


@pytest.mark.parametrize("size", [(1280, 720), (960, 1040), (1024, 700)])
def test_every_state_is_drawn_at_every_size(
    session: LiveSession, appearance: Appearance, size: tuple[int, int]
) -> None:
    session.window.resize(*size)
    appearance.set_window_size(*size)
    for when, command in (
        ("0:00", GoNext()),
        ("1:00", Hold()),
        ("3:00", Jump(SegmentNumber(3))),
        ("4:00", End()),
    ):
        assert not session.window.grab().isNull()
        session.act(when, command)
    assert session.window.sides.left.currentWidget() is not None


def test_words_of_five_thousand_letters_widen_nothing(
    opened: Callable[..., LiveSession],
) -> None:
    programme = programme_with_people()
    word = "Ñandú&<b>" * 600
    segments = tuple(replace(s, title=f"{word} x") for s in programme.segments)
    credit = Credit(word, word, word)
    speakers = tuple(replace(s, credit=credit) for s in programme.speakers)
    segments = tuple(
        replace(s, appearances=tuple(replace(a, credit=credit) for a in s.appearances))
        for s in segments
    )
    session = opened(
        programme=replace(programme, title=word, segments=segments, speakers=speakers)
    )
    session.act("0:00", GoNext())
    session.window.edit_speaker(ANA.id)
    for when in ("1:00", "9:30", "11:00"):
        session.look(when)
        assert session.window.width() == 1280
        assert session.window.minimumSizeHint().width() <= 1280
        assert not session.window.grab().isNull()
