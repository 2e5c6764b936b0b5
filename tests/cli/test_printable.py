"""Tests for moderator_app.cli.printable."""

import os
from pathlib import Path

from moderator_app.cli.printable import printable


def test_a_line_stays_one_line() -> None:
    assert printable("a\nb\x1b[1mc\u2028d é") == "a b [1mc d é"


def test_a_name_that_is_no_text_can_be_printed() -> None:
    assert printable(Path(os.fsdecode(b"a\xffb"))) == "a?b"
