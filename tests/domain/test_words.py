"""Tests for moderator_app.domain.words."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from moderator_app.domain.words import Words

some_words = st.builds(Words, st.text(), st.text(), st.binary(max_size=16))


def test_a_fingerprint_is_sha_256_in_hexadecimal() -> None:
    fingerprint = Words("Why?", "Ana", b"salt").fingerprint()
    assert len(bytes.fromhex(fingerprint)) == 32


def test_a_salt_makes_equal_words_differ() -> None:
    one, other = Words("Why?", "Ana", b"1"), Words("Why?", "Ana", b"2")
    assert one.fingerprint() != other.fingerprint()


def test_a_word_moved_from_text_to_asker_makes_a_difference() -> None:
    assert Words("ab", "c").fingerprint() != Words("a", "bc").fingerprint()


@given(some_words, some_words)
def test_different_words_have_different_fingerprints(one: Words, other: Words) -> None:
    assume(one != other)
    assert one.fingerprint() != other.fingerprint()
