"""Tests for moderator_app.texts.history and moderator_app.texts.history_questions."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest

from moderator_app.domain.events import (
    ActGivenAgain,
    ActTakenBack,
    Check,
    ClockHeld,
    ClockResumed,
    Event,
    HoldExplained,
    HoldReason,
    JumpedTo,
    ProgrammeLoaded,
    QuestionActGivenAgain,
    QuestionActTakenBack,
    QuestionAnswered,
    QuestionApproved,
    QuestionAsked,
    QuestionDismissed,
    QuestionMoved,
    QuestionPutOnAir,
    SegmentBroughtBack,
    SegmentMoved,
    SegmentRestarted,
    SegmentSkipped,
    SessionEnded,
    SpeakerChecked,
    SpeakerDescribed,
    TimeAdded,
    WentBack,
    WentNext,
)
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber, SpeakerId
from moderator_app.domain.show import Show, evolve, new_show
from moderator_app.domain.words import Words
from moderator_app.texts.history import HistoryTexts
from tests.builders import START, a_programme, a_speaker

ANA = a_speaker()
TWO, THREE, FOUR = (SegmentNumber(n) for n in (2, 3, 4))
Q1, Q2 = QuestionNumber(1), QuestionNumber(2)
PROGRAMME = replace(
    a_programme("3:00", "5:00", "10:00", "1:00:00", title="A\nday"), speakers=(ANA,)
)
WORDS = {Q1: Words("Who\npays?", "Eva"), Q2: Words("¿Y ahora?")}
ASKED_1, ASKED_2 = QuestionAsked(Q1, "", ANA.id), QuestionAsked(Q2, "")

STORY: tuple[tuple[Event, str], ...] = (
    (
        ProgrammeLoaded(PROGRAMME),
        "Programme loaded: “A day”, 4 segments, 78:00 in all, planned for "
        "Friday 3 April 2020, 16:30 (Europe/Madrid).",
    ),
    (SpeakerChecked(ANA.id, Check.SOUND, True), "Speaker Ana Ruiz: sound checked."),
    (
        SpeakerChecked(ANA.id, Check.SOUND, False),
        "Speaker Ana Ruiz: sound to be checked again.",
    ),
    (
        SpeakerDescribed(replace(ANA, city="Lima", language="es")),
        "Speaker Ana Ruiz: card changed (city, language).",
    ),
    (
        SpeakerDescribed(replace(ANA, city="Lima", language="es")),
        "Speaker Ana Ruiz: card confirmed.",
    ),
    (WentNext(SegmentNumber(1)), "Started: “Part 1” (segment 1) is live."),
    (WentNext(TWO), "Next: “Part 2” (segment 2) is live."),
    (ActTakenBack(), "Taken back: Next: “Part 2” (segment 2) is live."),
    (ActGivenAgain(), "Given again: Next: “Part 2” (segment 2) is live."),
    (ClockHeld(), "Held: the clock stands still."),
    (HoldExplained(HoldReason.CONNECTION), "Why the clock is held: connection."),
    (ClockResumed(), "Resumed: the clock goes on."),
    (TimeAdded(timedelta(seconds=90)), "1:30 given to “Part 2” (segment 2)."),
    (TimeAdded(timedelta(seconds=-30)), "0:30 taken from “Part 2” (segment 2)."),
    (SegmentRestarted(), "Restarted: “Part 2” (segment 2) begins anew."),
    (SegmentSkipped(THREE), "Skipped: “Part 3” (segment 3)."),
    (
        SegmentBroughtBack(THREE),
        "Brought back: “Part 3” (segment 3) is to come again.",
    ),
    (
        SegmentMoved(THREE, FOUR),
        "Moved: “Part 3” (segment 3) takes the place of “Part 4” (segment 4).",
    ),
    (ASKED_1, "Question 1 logged: “Who pays?” (Eva, for Ana Ruiz)."),
    (ASKED_2, "Question 2 logged: “¿Y ahora?”."),
    (QuestionApproved(Q2), "Question 2 approved."),
    (QuestionApproved(Q1), "Question 1 approved."),
    (QuestionMoved(Q1, Q2), "Question 1 moved before question 2."),
    (QuestionMoved(Q1, None), "Question 1 moved to the end."),
    (QuestionActTakenBack(), "Taken back: Question 1 moved to the end."),
    (QuestionActGivenAgain(), "Given again: Question 1 moved to the end."),
    (QuestionPutOnAir(Q1), "Question 1 is on air."),
    (QuestionPutOnAir(Q2, Q1), "Question 2 is on air; question 1 is answered."),
    (QuestionAnswered(Q2), "Question 2 answered."),
    (QuestionDismissed(Q1), "Question 1 dismissed."),
    (QuestionDismissed(Q1, "Too long."), "Question 1 dismissed: Too long."),
    (
        ClockHeld(HoldReason.TECHNICAL),
        "Held: the clock stands still (technical).",
    ),
    (WentBack(SegmentNumber(1), (TWO,)), "Back: “Part 1” (segment 1) is live again."),
    (JumpedTo(TWO), "Jumped: “Part 2” (segment 2) is live."),
    (
        JumpedTo(THREE, (FOUR,)),
        "Jumped: “Part 3” (segment 3) is live; segment 4 is passed over.",
    ),
    (SessionEnded(), "Ended: the session is over with “Part 3” (segment 3)."),
)


def told(language: str) -> list[str]:
    """Return the story's sentences, each before its event is folded."""
    texts, show = HistoryTexts(language), new_show(PROGRAMME)
    sentences = []
    for event, _ in STORY:
        sentences.append(texts.event(event, show, WORDS))
        show = evolve(show, event, START)
    return sentences


def test_each_event_is_a_whole_sentence() -> None:
    assert told("en") == [sentence for _, sentence in STORY]


def test_the_story_knows_every_kind_of_event() -> None:
    assert {type(event) for event, _ in STORY} == set(get_args(Event))


def test_spanish_says_all_of_it_in_its_own_words() -> None:
    spanish = told("es")
    assert all(one != other for one, other in zip(spanish, told("en"), strict=True))
    assert spanish[6] == "Siguiente: «Part 2» (parte 2) está en vivo."
    assert spanish[18] == "Pregunta 1 anotada: «Who pays?» (Eva, para Ana Ruiz)."


@pytest.mark.parametrize(
    ("event", "words", "sentence"),
    [
        (ASKED_1, {}, "Question 1 logged; its words are gone."),
        (
            ASKED_1,
            {Q1: Words("Who pays?")},
            "Question 1 logged: “Who pays?” (for Ana Ruiz).",
        ),
        (
            ASKED_2,
            {Q2: Words("Why?", "Eva")},
            "Question 2 logged: “Why?” (Eva).",
        ),
    ],
)
def test_a_question_says_what_is_known_of_it(
    event: Event, words: dict[QuestionNumber, Words], sentence: str
) -> None:
    assert HistoryTexts("en").event(event, new_show(PROGRAMME), words) == sentence


@pytest.mark.parametrize("event", [ActTakenBack(), QuestionActGivenAgain()])
def test_what_cannot_be_undone_is_still_a_sentence(event: Event) -> None:
    show: Show = new_show(PROGRAMME)
    assert HistoryTexts("en").event(event, show, {}).endswith("nothing.")


def test_every_check_has_its_sentence() -> None:
    show, texts = new_show(PROGRAMME), HistoryTexts("es")
    checks = [SpeakerChecked(SpeakerId(0), c, r) for c in Check for r in (True, False)]
    assert len({texts.event(check, show, {}) for check in checks}) == 6
