"""Tests for moderator_app.importers.announcement.pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.importers.announcement.pieces import (
    Piece,
    halves_at_and,
    pieces_of,
    without_quotes,
)


def marked(text: str) -> list[tuple[str, str]]:
    return [(piece.mark, piece.text) for piece in pieces_of(text)]


def test_a_text_is_parted_at_its_marks() -> None:
    assert marked("Talk – Ana (Lyon), Luis: why; x | y") == [
        ("", "Talk"),
        ("-", "Ana"),
        ("(", "Lyon"),
        (",", "Luis"),
        (":", "why"),
        (";", "x"),
        ("|", "y"),
    ]


def test_a_hyphen_within_a_word_parts_nothing() -> None:
    assert marked("AL-LAS wrap-up") == [("", "AL-LAS wrap-up")]


@pytest.mark.parametrize("text", ["Prof. Dr. Ana Roe", "J. Smith", "e.g. this"])
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert len(pieces_of(text)) == 1


def test_a_sentence_ends_at_its_stop() -> None:
    assert marked("Welcome. Ana Roe") == [("", "Welcome"), (".", "Ana Roe")]


def test_what_is_quoted_is_one_piece_that_names_nobody() -> None:
    quoted, name = pieces_of("“Ana, or the city” Ana Roe")
    assert quoted.is_quoted
    assert name.text == "Ana Roe"


def test_and_in_front_of_a_piece_joins_it() -> None:
    assert marked("Ana (X) and Luis")[-1] == ("&", "Luis")


def test_a_piece_can_be_halved_at_each_and() -> None:
    halves = list(halves_at_and(Piece("Ana y Luis y Eva", 0, 16)))
    assert [(first.text, second.text) for first, second in halves] == [
        ("Ana", "Luis y Eva"),
        ("Ana y Luis", "Eva"),
    ]


@given(st.text())
def test_a_piece_lies_where_it_says(text: str) -> None:
    hidden = without_quotes(text)
    assert len(hidden) == len(text)
    for piece in pieces_of(text):
        assert hidden[piece.begin : piece.finish] == piece.text
