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

    def libraries_missing(self, example: str, packages: str) -> str:
        """Return what to install; ``packages`` may be empty where none is known."""
        if not packages:
            return self._(
                "The window needs system libraries that are missing here, such as "
                "{example}: install the packages of your system that contain them."
            ).format(example=example)
        return self._(
            "The window needs system libraries that are missing here, such as "
            "{example}: install them (on Debian or Ubuntu: "
            "sudo apt install {packages})."
        ).format(example=example, packages=packages)

    def not_loaded(self, reason: str) -> str:
        return self._("Qt, which draws the window, cannot be loaded: {reason}").format(
            reason=reason
        )
