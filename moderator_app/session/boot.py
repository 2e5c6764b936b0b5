"""Which boot the machine is in, and how long ago that began.

With both, an instant that was noted before a crash can be found again after
it, whatever anybody did to the wall clock meanwhile.
"""

from __future__ import annotations

import ctypes
import importlib
import sys
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from moderator_app.session.ports import BootTime
from moderator_app.session.steady_clock import Nanoseconds, passed_ns

BootId = Callable[[], str]
"""Gives the id of the present boot; raises OSError where it cannot be told."""

_LINUX = Path("/proc/sys/kernel/random/boot_id")
_MACOS = b"kern.bootsessionuuid"
_WINDOWS = (
    r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management"
    r"\PrefetchParameters"
)


def linux_boot_id(path: Path = _LINUX) -> str:
    """Return the random id that the kernel took when it started."""
    return path.read_text("ascii").strip()


def macos_boot_id(load: Callable[[None], Any] = ctypes.CDLL) -> str:
    """Return the id of the boot session that the kernel tells."""
    found, size = ctypes.create_string_buffer(64), ctypes.c_size_t(64)
    ask = load(None).sysctlbyname
    if ask(_MACOS, found, ctypes.byref(size), None, ctypes.c_size_t(0)):
        raise OSError("the kernel does not tell its boot session")
    return found.value.decode("ascii")


def windows_boot_id(load: Callable[[str], Any] = importlib.import_module) -> str:
    """Return the number of the boot, which the system counts in its registry."""
    winreg = load("winreg")
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS) as key:
        return str(winreg.QueryValueEx(key, "BootId")[0])


BOOT_IDS: Mapping[str, BootId] = {
    "linux": linux_boot_id,
    "darwin": macos_boot_id,
    "win32": windows_boot_id,
}


def unknown_boot_id() -> str:
    """Tell nothing, as a system does of which nobody knows where it counts."""
    raise OSError("this system does not tell its boot")


_HERE = cache(BOOT_IDS.get(sys.platform, unknown_boot_id))


def boot_time(
    boot_id: BootId = _HERE, passed: Nanoseconds = passed_ns
) -> BootTime | None:
    """Return the instant now as the machine counts it; None where it does not tell."""
    try:
        boot = boot_id()
    except OSError:
        return None
    if not boot:
        return None
    return BootTime(boot, timedelta(microseconds=passed() // 1000))
