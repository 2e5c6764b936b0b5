"""Tests for moderator_app.domain.whole_letters."""

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.whole_letters import one_line, whole_letters

ANY = st.text(st.characters(codec=None))


def test_half_a_letter_is_replaced_and_two_halves_are_one() -> None:
    assert whole_letters("So \ud83d far") == "So \ufffd far"
    assert whole_letters("\ud83d\ude00") == "\U0001f600"


@given(ANY)
def test_any_text_can_be_written(text: str) -> None:
    assert whole_letters(text).encode("utf-8") is not None


@given(st.text())
def test_whole_text_stays_as_it_is(text: str) -> None:
    assert whole_letters(text) == text


def test_what_is_typed_is_one_line() -> None:
    assert one_line("  Cities\n abroad ") == "Cities abroad"
