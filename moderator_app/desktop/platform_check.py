"""Finds out whether a window can be shown here, before Qt is asked.

Qt ends the whole process where a library or the screen is missing, so this
looks first. Nothing here imports Qt by name: it may not be importable.
"""

from __future__ import annotations

import ctypes
import importlib.util
import re
import socket
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from moderator_app.texts.platform import PlatformTexts

PACKAGES = {
    "libEGL.so": "libegl1",
    "libGL.so": "libgl1",
    "libGLX.so": "libglx0",
    "libOpenGL.so": "libopengl0",
    "libX11-xcb.so": "libx11-xcb1",
    "libX11.so": "libx11-6",
    "libdbus-1.so": "libdbus-1-3",
    "libfontconfig.so": "libfontconfig1",
    "libfreetype.so": "libfreetype6",
    "libglib-2.0.so": "libglib2.0-0",
    "libgthread-2.0.so": "libglib2.0-0",
    "libwayland-client.so": "libwayland-client0",
    "libwayland-cursor.so": "libwayland-cursor0",
    "libwayland-egl.so": "libwayland-egl1",
    "libxcb.so": "libxcb1",
    "libxkbcommon-x11.so": "libxkbcommon-x11-0",
    "libxkbcommon.so": "libxkbcommon0",
}
"""Debian's package of each library; libxcb-NAME.so.N is in libxcb-NAMEN."""

_LIBRARY = re.compile(r"(lib[\w.+-]+?\.so)([.\d]*): cannot open shared object")
_XCB_PART = re.compile(r"libxcb-([a-z-]+)\.so")


def why_no_window(
    texts: PlatformTexts, environment: Mapping[str, str], system: str
) -> str | None:
    """Return what to do before a window can be shown here, None if it can.

    ``system`` is ``sys.platform``; only Linux and its kin lack libraries.
    """
    if importlib.util.find_spec("PySide6") is None:
        return texts.qt_missing()
    if reason := why_not_loaded(texts, lambda: import_module("PySide6.QtWidgets")):
        return reason
    if system in ("win32", "darwin"):
        return None
    return _why_no_screen(texts, environment)


def why_not_loaded(texts: PlatformTexts, load: Callable[[], object]) -> str | None:
    """Return what to install so that ``load`` does not fail, None if it does not."""
    try:
        load()
    except (ImportError, OSError) as error:
        found = _LIBRARY.search(str(error))
        if found is None:
            return texts.library_missing(str(error))
        library, version = found.groups()
        package = package_of(library, version.lstrip("."))
        if package is None:
            return texts.library_missing(library + version)
        return texts.package_missing(library + version, package)
    return None


def package_of(library: str, version: str) -> str | None:
    """Return Debian's package of a library such as ``libEGL.so``, None if unknown."""
    if part := _XCB_PART.fullmatch(library):
        return f"libxcb-{part[1]}{version}"
    return PACKAGES.get(library)


def _why_no_screen(texts: PlatformTexts, environment: Mapping[str, str]) -> str | None:
    """Return why neither the platform asked for nor a usual one can be used."""
    asked = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if asked and asked not in ("xcb", "wayland"):
        return None
    if asked != "xcb" and _wayland_answers(environment):
        if not (reason := why_not_loaded(texts, lambda: _load_plugin("wayland"))):
            return None
        if not environment.get("DISPLAY"):
            return reason
    return _why_no_x11(texts, environment.get("DISPLAY", ""))


def _why_no_x11(texts: PlatformTexts, display: str) -> str | None:
    if not display:
        return texts.no_display()
    if reason := why_not_loaded(texts, lambda: _load_plugin("xcb")):
        return reason
    return None if _x11_answers(display) else texts.display_silent(display)


def _load_plugin(name: str) -> object:
    """Load Qt's plugin for a kind of screen, and with it all that it needs."""
    package = importlib.util.find_spec("PySide6")
    folders = package.submodule_search_locations if package else None
    for folder in folders or ():
        plugin = Path(folder, "Qt", "plugins", "platforms", f"libq{name}.so")
        if plugin.exists():
            return ctypes.CDLL(str(plugin))
    return None  # a system's own Qt keeps it elsewhere; Qt finds it there


def _x11_answers(display: str) -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


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
