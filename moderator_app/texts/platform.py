"""What the program says where this machine cannot show a window."""

from __future__ import annotations

from moderator_app.texts.catalogue import Catalogue


class PlatformTexts(Catalogue):
    """Sentences about what a window needs."""

    subject = "platform"

    def no_display(self) -> str:
        return self._(
            "There is no screen to show the window on: start the program from a "
            "desktop session, or set DISPLAY to a running X server."
        )

    def display_silent(self, display: str) -> str:
        return self._(
            "The screen {display} does not answer: start the program from a desktop "
            "session, or set DISPLAY to a running X server."
        ).format(display=display)

    def qt_missing(self) -> str:
        return self._(
            "The window needs Qt, which is not installed: run "
            "“python -m pip install PySide6-Essentials”."
        )

    def package_missing(self, library: str, package: str) -> str:
        return self._(
            "The window needs the system library {library}: install the package "
            "{package} (on Debian or Ubuntu: sudo apt install {package})."
        ).format(library=library, package=package)

    def library_missing(self, library: str) -> str:
        return self._(
            "The window needs the system library {library}: install the package of "
            "your system that contains it."
        ).format(library=library)
