"""Tests for moderator_app.cli.output."""

from __future__ import annotations

import io

import pytest

from moderator_app.cli.output import NotPrinted, Output


class FullDisk(io.StringIO):
    """Takes what is printed, until it is to be brought to the disk."""

    def flush(self) -> None:
        raise OSError(28, "No space left on device")


class ClosedPipe(io.StringIO):
    def write(self, _: str) -> int:
        raise BrokenPipeError


def test_what_is_printed_arrives() -> None:
    stream = io.StringIO()
    print("a", "b", file=Output(stream))
    assert stream.getvalue() == "a b\n"


def test_a_full_disk_is_told_in_the_systems_words() -> None:
    output = Output(FullDisk())
    print("a", file=output)
    with pytest.raises(NotPrinted, match=r"^No space left on device$"):
        output.flush()


def test_a_reader_who_has_seen_enough_is_no_failure_of_the_disk() -> None:
    with pytest.raises(BrokenPipeError):
        print("a", file=Output(ClosedPipe()))
