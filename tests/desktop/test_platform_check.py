"""Tests for moderator_app.desktop.platform_check and moderator_app.texts.platform."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from moderator_app.desktop.platform_check import (
    lacking_libraries,
    package_of,
    why_no_window,
    why_not_loaded,
)
from moderator_app.texts.platform import PlatformTexts

TEXTS = PlatformTexts("en")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="It looks for X11.")


def lacking(library: str, *files: Path) -> str | None:
    def load() -> None:
        raise OSError(f"{library}: cannot open shared object file: No such file")

    return why_not_loaded(TEXTS, load, files)


@on_linux
def test_without_a_screen_one_sentence_says_where_to_start() -> None:
    reason = why_no_window(TEXTS, {}, "linux")
    assert reason == TEXTS.no_display()


@on_linux
def test_a_screen_that_does_not_answer_is_named() -> None:
    reason = why_no_window(TEXTS, {"DISPLAY": ":98765"}, "linux")
    assert reason is not None
    assert ":98765" in reason


@on_linux
def test_a_wayland_screen_that_is_gone_counts_as_none(tmp_path: Path) -> None:
    gone = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert why_no_window(TEXTS, gone, "linux") == TEXTS.no_display()


@on_linux
def test_a_wayland_screen_that_answers_is_enough(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        there = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        reason = why_no_window(TEXTS, there, "linux")
    assert reason is None or "libwayland" in reason


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_bring_all_that_a_window_needs(system: str) -> None:
    assert why_no_window(TEXTS, {}, system) is None


def test_a_platform_without_a_screen_needs_none() -> None:
    assert why_no_window(TEXTS, {"QT_QPA_PLATFORM": "offscreen"}, "linux") is None


def test_a_missing_library_is_named_with_its_package() -> None:
    reason = lacking("libxcb-cursor.so.0")
    assert reason == TEXTS.libraries_missing("libxcb-cursor.so.0", "libxcb-cursor0")


def test_a_library_of_unknown_package_is_named_all_the_same() -> None:
    reason = lacking("libmystery.so.7")
    assert reason == TEXTS.libraries_missing("libmystery.so.7", "")


def test_files_that_are_not_programs_name_no_further_library(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# An hour", encoding="utf-8")
    assert lacking("libEGL.so.1", page) == lacking("libEGL.so.1")


def test_any_other_failure_is_told_as_it_is() -> None:
    def load() -> None:
        raise ImportError("wrong ELF class")

    assert why_not_loaded(TEXTS, load, ()) == TEXTS.not_loaded("wrong ELF class")


def test_all_that_is_lacking_is_found_at_once() -> None:
    said = """libGL.so.1: cannot open shared object file: No such file or directory
        libEGL.so.1 => not found
        libGL.so.1 => not found
        libc.so.6 => /lib/libc.so.6 (0x00007f)
    """
    assert lacking_libraries(said) == ["libGL.so.1", "libEGL.so.1"]


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxcb-xkb.so.1", "libxcb-xkb1"),
        ("libmystery.so.7", None),
    ],
)
def test_packages_are_called_as_debian_calls_them(
    library: str, package: str | None
) -> None:
    assert package_of(library) == package


def test_the_sentences_are_spanish_for_spaniards() -> None:
    assert "pantalla" in PlatformTexts("es").no_display()
