"""Tests for moderator_app.wiring.known_files."""

from pathlib import Path

import pytest

from moderator_app.wiring.known_files import MOST, known_files, remember


def files(folder: Path, count: int) -> list[Path]:
    paths = [folder / f"{number}.session" for number in range(count)]
    for path in paths:
        path.touch()
    return paths


def test_the_last_remembered_comes_first_and_each_once(tmp_path: Path) -> None:
    one, two = files(tmp_path, 2)
    register = tmp_path / "data" / "elsewhere.txt"
    for path in (one, two, one):
        remember(path, register)
    assert known_files(register) == [one, two]


def test_what_is_gone_is_forgotten(tmp_path: Path) -> None:
    (one,) = files(tmp_path, 1)
    remember(one, tmp_path / "elsewhere.txt")
    one.unlink()
    assert known_files(tmp_path / "elsewhere.txt") == []


def test_only_the_last_few_are_remembered(tmp_path: Path) -> None:
    register = tmp_path / "elsewhere.txt"
    for path in files(tmp_path, MOST + 3):
        remember(path, register)
    assert len(known_files(register)) == MOST


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_register_that_cannot_be_read_holds_nothing(
    tmp_path: Path, content: bytes | None
) -> None:
    register = tmp_path / "elsewhere.txt"
    if content is not None:
        register.write_bytes(content)
    assert known_files(register) == []


def test_a_place_that_cannot_be_remembered_is_no_failure(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    remember(tmp_path / "a.session", tmp_path / "file" / "elsewhere.txt")
    assert "not remembered" in caplog.text


def test_a_line_that_is_no_path_is_passed_by(tmp_path: Path) -> None:
    (one,) = files(tmp_path, 1)
    register = tmp_path / "elsewhere.txt"
    lines = ("n" * 5000, "zero\0", one, tmp_path / "gone", one / "in")
    register.write_text("".join(f"{line}\n" for line in lines))
    assert known_files(register) == [one]


def test_a_file_that_cannot_be_reached_now_may_be_there(tmp_path: Path) -> None:
    path = tmp_path / "a.session"
    path.symlink_to(path)
    (tmp_path / "elsewhere.txt").write_text(f"{path}\n")
    assert known_files(tmp_path / "elsewhere.txt") == [path]
