"""Finds out whether a window can be shown here, before Qt is asked.

Qt ends the whole process where a library or the screen is missing, so this
looks first. Nothing here imports Qt by name: it may not be importable.
"""

from __future__ import annotations

import ctypes
import importlib.util
import re
import socket
import subprocess
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path

from moderator_app.texts.platform import PlatformTexts

PACKAGES = {
    "libEGL": "libegl1",
    "libGL": "libgl1",
    "libGLX": "libglx0",
    "libOpenGL": "libopengl0",
    "libX11-xcb": "libx11-xcb1",
    "libX11": "libx11-6",
    "libdbus-1": "libdbus-1-3",
    "libfontconfig": "libfontconfig1",
    "libfreetype": "libfreetype6",
    "libglib-2.0": "libglib2.0-0",
    "libgthread-2.0": "libglib2.0-0",
    "libwayland-client": "libwayland-client0",
    "libwayland-cursor": "libwayland-cursor0",
    "libwayland-egl": "libwayland-egl1",
    "libxcb": "libxcb1",
    "libxkbcommon-x11": "libxkbcommon-x11-0",
    "libxkbcommon": "libxkbcommon0",
}
"""Debian's package of each library; libxcb-NAME.so.N is in libxcb-NAMEN."""

_LACKING = re.compile(r"(lib\S+\.so[.\d]*)(?:: cannot open| => not found)")
_XCB_PART = re.compile(r"libxcb-([a-z-]+)\.so\.(\d+)")


def why_no_window(
    texts: PlatformTexts, environment: Mapping[str, str], system: str
) -> str | None:
    """Return what to do before a window can be shown here, None if it can.

    ``system`` is ``sys.platform``; only Linux and its kin lack libraries.
    """
    if importlib.util.find_spec("PySide6") is None:
        return texts.qt_missing()
    if system in ("win32", "darwin"):
        return why_not_loaded(texts, partial(_load, ()), ())
    reason = texts.no_display()
    for screen in _screens(environment):
        files = _files(screen)
        trouble = why_not_loaded(texts, partial(_load, files), files)
        if trouble is None and screen == "xcb":
            trouble = _why_x11_is_silent(texts, environment.get("DISPLAY", ""))
        if trouble is None:
            return None
        reason = trouble
    return reason


def why_not_loaded(
    texts: PlatformTexts, load: Callable[[], object], files: Sequence[Path]
) -> str | None:
    """Return what to install so that ``load`` does not fail, None if it does not.

    ``files`` are looked through for further libraries that the system lacks, so
    that all can be installed at once.
    """
    try:
        load()
    except (ImportError, OSError) as error:
        lacking = lacking_libraries(f"{error}\n{_dependencies(files)}")
        if not lacking:
            return texts.not_loaded(str(error))
        packages = dict.fromkeys(filter(None, map(package_of, lacking)))
        return texts.libraries_missing(lacking[0], " ".join(packages))
    return None


def lacking_libraries(text: str) -> list[str]:
    """Return the libraries that a loader's text says it did not find, each once."""
    return list(dict.fromkeys(_LACKING.findall(text)))


def package_of(library: str) -> str | None:
    """Return Debian's package of a library such as ``libEGL.so.1``, None if unknown."""
    if part := _XCB_PART.fullmatch(library):
        return f"libxcb-{part[1]}{part[2]}"
    return PACKAGES.get(library.partition(".so")[0])


def _screens(environment: Mapping[str, str]) -> list[str]:
    """Return the kinds of screen that Qt would try, the best first."""
    asked = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if asked and asked not in ("xcb", "wayland"):
        return [asked]
    wayland = ["wayland"] if asked != "xcb" and _wayland_answers(environment) else []
    return wayland + (["xcb"] if environment.get("DISPLAY") else [])


def _files(screen: str) -> list[Path]:
    """Return Qt's own files for a kind of screen; a system's Qt has them elsewhere."""
    package = importlib.util.find_spec("PySide6")
    folders = map(Path, package.submodule_search_locations or () if package else ())
    return [
        file
        for folder in folders
        for file in (
            folder / "QtWidgets.abi3.so",
            folder / "Qt" / "plugins" / "platforms" / f"libq{screen}.so",
        )
        if file.exists()
    ]


def _load(files: Sequence[Path]) -> None:
    import_module("PySide6.QtWidgets")
    for file in files:
        ctypes.CDLL(str(file))


def _dependencies(files: Sequence[Path]) -> str:
    """Return what the loader says of these files' libraries, nothing if it cannot."""
    try:
        done = subprocess.run(
            ["ldd", *files], check=False, capture_output=True, text=True, timeout=10
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _why_x11_is_silent(texts: PlatformTexts, display: str) -> str | None:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return texts.display_silent(display) if failed else None


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    if not name:
        return False
    path = Path(environment.get("XDG_RUNTIME_DIR", ""), name)
    try:
        with socket.socket(socket.AF_UNIX) as compositor:
            compositor.connect(str(path))
    except OSError:
        return False
    return True
