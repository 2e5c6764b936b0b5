"""Tests for moderator_app.importers.programme_file."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.importers.no_programme import NoProgramme, Reason
from moderator_app.importers.plain_text import LARGEST
from moderator_app.importers.programme_file import read_programme, read_text
from tests.domain.drafts import minutes

PAGE = """# Cities abroad

Friday 3 April 2020, 16:30-17:00 (Europe/Madrid)

## Programme

- 16:30 Welcome
- 16:40 Talk by Jane Doe
"""
TOML = '[[segments]]\ntitle = "Welcome"\nminutes = 3\n'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "page.md"


def reason_for(path: Path) -> Reason:
    with pytest.raises(NoProgramme) as raised:
        read_programme(path)
    return raised.value.reason


def test_a_page_is_read_and_its_starts_give_the_lengths(path: Path) -> None:
    path.write_text(PAGE, encoding="utf-8")
    draft = read_programme(path)
    assert [part.length for part in draft.segments] == [minutes(10), minutes(20)]


def test_our_own_format_is_known_by_its_name_or_its_words(tmp_path: Path) -> None:
    path = tmp_path / "hour.TOML"
    path.write_text(TOML, encoding="utf-8")
    assert read_programme(path).segments == read_text(TOML).segments
    assert read_text(TOML).segments[0].length == minutes(3)


def test_a_page_that_is_called_toml_is_told_its_mistake(tmp_path: Path) -> None:
    path = tmp_path / "page.toml"
    path.write_text(PAGE, encoding="utf-8")
    assert reason_for(path) is Reason.FAULTY


def test_a_path_that_names_nothing_is_missing(tmp_path: Path) -> None:
    assert reason_for(tmp_path / "none.md") is Reason.MISSING
    assert reason_for(tmp_path / "a\0b") is Reason.MISSING


def test_a_folder_cannot_be_read(tmp_path: Path) -> None:
    assert reason_for(tmp_path) is Reason.UNREADABLE


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", Reason.EMPTY),
        (b"\n \n", Reason.EMPTY),
        (b"\x00\x01\x02" * 50, Reason.NOT_TEXT),
        (b"Nothing to see here.\n", Reason.NONE_FOUND),
        (b"a" * (LARGEST + 1), Reason.TOO_LARGE),
    ],
)
def test_what_holds_no_programme_says_why(
    path: Path, content: bytes, reason: Reason
) -> None:
    path.write_bytes(content)
    assert reason_for(path) is reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.EMPTY),
        ("a\0b", Reason.NOT_TEXT),
        ("a" * (LARGEST + 1), Reason.TOO_LARGE),
    ],
    ids=["nothing", "binary", "large"],
)
def test_a_pasted_text_is_held_to_the_same(text: str, reason: Reason) -> None:
    with pytest.raises(NoProgramme) as raised:
        read_text(text)
    assert raised.value.reason is reason


@given(st.binary(max_size=500) | st.text().map(lambda text: text.encode("utf-8")))
def test_any_bytes_are_a_programme_or_none(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.md"
    path.write_bytes(content)
    with contextlib.suppress(NoProgramme):
        assert read_programme(path).segments


@given(st.text(), st.sampled_from([".toml", ".md", ".txt", ""]))
def test_any_text_is_a_programme_or_none(text: str, suffix: str) -> None:
    with contextlib.suppress(NoProgramme):
        assert read_text(text, suffix).segments


def test_half_an_emoji_that_is_pasted_can_be_saved() -> None:
    draft = read_text("# Cities \ud83d\n- Welcome (10 min)\n- Talk (20 min)\n")
    assert "\ud83d" not in str(draft)
    assert len(draft.segments) == 2
