"""Tests for moderator_app.session.boot."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from contextlib import nullcontext
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from moderator_app.session.boot import (
    BOOT_IDS,
    boot_time,
    linux_boot_id,
    macos_boot_id,
    unknown_boot_id,
    windows_boot_id,
)
from moderator_app.session.ports import BootTime

MINUTE_NS = 60_000_000_000


def test_the_boot_time_is_the_boot_with_what_has_passed() -> None:
    told = boot_time(lambda: "b1", lambda: MINUTE_NS)
    assert told == BootTime("b1", timedelta(minutes=1))


@pytest.mark.parametrize("boot_id", [unknown_boot_id, lambda: ""])
def test_where_the_boot_is_not_told_there_is_no_boot_time(
    boot_id: Callable[[], str],
) -> None:
    assert boot_time(boot_id) is None


@pytest.mark.skipif(sys.platform not in BOOT_IDS, reason="it does not tell its boot")
def test_this_machine_tells_one_boot_in_which_time_passes() -> None:
    first, second = boot_time(), boot_time()
    assert first is not None
    assert second is not None
    assert (first.boot, first.passed <= second.passed) == (second.boot, True)


def test_linux_tells_it_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "boot_id").write_text("0a-1b\n")
    assert linux_boot_id(tmp_path / "boot_id") == "0a-1b"


def test_a_linux_without_that_file_does_not_tell(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="boot_id"):
        linux_boot_id(tmp_path / "boot_id")


def kernel(status: int) -> Callable[[None], Any]:
    """Return what loads a library whose kernel answers so."""

    def ask(name: bytes, found: Any, size: Any, *_: object) -> int:
        assert name == b"kern.bootsessionuuid"
        ctypes.memmove(found, b"2C-3D\0", 6)
        return status

    return lambda _: SimpleNamespace(sysctlbyname=ask)


def test_macos_tells_it_by_its_kernel() -> None:
    assert macos_boot_id(kernel(0)) == "2C-3D"


def test_a_macos_that_refuses_does_not_tell() -> None:
    with pytest.raises(OSError, match="boot session"):
        macos_boot_id(kernel(-1))


def test_windows_counts_it_in_its_registry() -> None:
    def open_key(root: str, path: str) -> nullcontext[str]:
        return nullcontext(f"{root}\\{path}")

    def query(key: str, name: str) -> tuple[int, int]:
        assert key.startswith("HKLM\\SYSTEM\\")
        assert (key.rpartition("\\")[2], name) == ("PrefetchParameters", "BootId")
        return 42, 4

    registry = SimpleNamespace(
        HKEY_LOCAL_MACHINE="HKLM", OpenKey=open_key, QueryValueEx=query
    )
    assert windows_boot_id(lambda _: registry) == "42"
