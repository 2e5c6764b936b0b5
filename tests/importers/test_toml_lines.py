"""Tests for moderator_app.importers.toml_lines."""

from __future__ import annotations

from moderator_app.importers.toml_lines import line_of, toml_lines

TEXT = '''title = "A"
notes = """
[[segments]]
minutes = 3
"""
[place]
url = "x"

[[segments]]
minutes = 3
[[ segments ]]
  minutes = 5
'''


def test_keys_and_tables_have_their_lines() -> None:
    lines = toml_lines(TEXT)
    assert lines["title",] == 1
    assert lines["place", "url"] == 7
    assert lines["segments", 0] == 9
    assert lines["segments", 1, "minutes"] == 12


def test_what_stands_in_a_long_text_is_no_table() -> None:
    assert toml_lines(TEXT)["segments", 0, "minutes"] == 10


def test_a_key_without_a_line_has_that_of_what_is_around_it() -> None:
    lines = toml_lines(TEXT)
    assert line_of(("segments", 1, "speakers", 0, "name"), lines) == 11
    assert line_of(("zone",), lines) is None
