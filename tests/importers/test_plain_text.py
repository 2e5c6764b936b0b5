"""Tests for moderator_app.importers.plain_text."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.importers.no_programme import NoProgramme, Reason
from moderator_app.importers.plain_text import plain_text

TEXT = "Recepción – 3 min\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"]
)
def test_a_text_is_read_in_each_encoding(encoding: str) -> None:
    assert plain_text(TEXT.encode(encoding)) == TEXT


def test_big_endian_texts_are_known_by_their_mark() -> None:
    assert plain_text(b"\xfe\xff" + TEXT.encode("utf-16-be")) == TEXT


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_nothing_and_blanks_are_empty(data: bytes) -> None:
    assert reason_of(data) is Reason.EMPTY


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"PK\x03\x04\x14\x00\x06\x00",
        b"%PDF-1.7\n%\x8f\x90 1 0 obj",
        bytes(range(1, 128)) * 10,
        b"\xff\xfe\x00",
    ],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    assert reason_of(data) is Reason.NOT_TEXT


def reason_of(data: bytes) -> Reason:
    with pytest.raises(NoProgramme) as raised:
        plain_text(data)
    return raised.value.reason


@given(st.binary())
def test_any_bytes_are_a_text_or_none(data: bytes) -> None:
    with contextlib.suppress(NoProgramme):
        assert "\0" not in plain_text(data)
