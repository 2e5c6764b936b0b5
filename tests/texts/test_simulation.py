"""Tests for moderator_app.texts.simulation."""

import pytest

from moderator_app.domain.clock import State
from moderator_app.domain.phases import Phase
from moderator_app.texts.simulation import SimulationTexts

ENGLISH, SPANISH = SimulationTexts("en"), SimulationTexts("es")


@pytest.mark.parametrize("texts", [ENGLISH, SPANISH])
def test_a_line_that_cannot_be_read_is_named_and_quoted(
    texts: SimulationTexts,
) -> None:
    for say in (
        texts.no_time,
        texts.backwards,
        texts.no_act,
        texts.unknown_act,
        texts.arguments,
    ):
        sentence = say(12, "00:00 sing")
        assert "12" in sentence
        assert "00:00 sing" in sentence


def test_each_language_heads_as_many_columns() -> None:
    assert len(ENGLISH.acts_header()) == len(SPANISH.acts_header())
    assert len(ENGLISH.rundown_header()) == len(SPANISH.rundown_header())


def test_every_state_and_phase_has_a_word_in_each_language() -> None:
    states = ["before", "live", "on-hold", "ended", *(s.value for s in State)]
    phases = [phase.value for phase in Phase]
    for texts in (ENGLISH, SPANISH):
        assert all(texts.state(code) for code in states)
        assert all(texts.phase(code) for code in phases)
    assert SPANISH.state("to-come") == "por venir"


def test_a_refusal_says_why() -> None:
    assert SPANISH.refused("Ya.") == "rechazada: Ya."
