"""What is said when something inside the program failed."""

from __future__ import annotations

from moderator_app.texts.catalogue import Catalogue


class FailureTexts(Catalogue):
    """Sentences about failures that nobody expected."""

    subject = "failures"

    def goes_on(self, folder: str) -> str:
        return self._(
            "Something inside the program failed, but it goes on: look whether your "
            "last act is on the screen. A report is in {folder}; nothing was sent "
            "anywhere."
        ).format(folder=folder)

    def repeats(self, times: int, folder: str) -> str:
        """Return what is said of a failure that has come this often by now."""
        return self._(
            "Something inside the program has failed {times} times by now, but it "
            "goes on. A report is in {folder}; nothing was sent anywhere."
        ).format(times=times, folder=folder)

    def in_short(self, folder: str) -> str:
        """Return what is said where there is little room."""
        return self._(
            "Something failed inside; nothing was sent. Report: {folder}"
        ).format(folder=folder)

    def had_to_stop(self, folder: str) -> str:
        return self._(
            "Something inside the program failed, and it had to stop. A report is in "
            "{folder}; nothing was sent anywhere."
        ).format(folder=folder)

    def had_to_stop_unreported(self, kind: str) -> str:
        """Return what is said where no report can be kept: the failure's kind."""
        return self._(
            "Something inside the program failed ({kind}), and it had to stop. No "
            "report could be kept; nothing was sent anywhere."
        ).format(kind=kind)
