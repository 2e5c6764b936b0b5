"""What is said while acts are in memory alone: how many, why, and what to do."""

from __future__ import annotations

from moderator_app.session.saving import Saving, Trouble
from moderator_app.texts.catalogue import Catalogue


class SavingTexts(Catalogue):
    """The mark that stands while the session's file does not take what happens."""

    subject = "saving"

    def unsaved(self, saving: Saving) -> str:
        """Return how many acts are in memory alone, why, and what to do."""
        acts = self._acts(saving.unsaved)
        return self._why_and_what_to_do(saving.trouble).format(acts=acts)

    def unsaved_in_short(self, saving: Saving) -> str:
        """Return how many acts are in memory alone, and why."""
        return self._why(saving.trouble).format(acts=self._acts(saving.unsaved))

    def in_folder(self, sentence: str, folder: str) -> str:
        """Return a sentence on a session's file with the folder that it is about."""
        return self._("{sentence} Folder: {folder}").format(
            sentence=sentence, folder=folder
        )

    def saved_again(self) -> str:
        return self._("All is saved again.")

    def not_saved(self) -> str:
        """Return the word in place of "saved" while not all is."""
        return self._("not saved")

    def watching(self) -> str:
        return self._(
            "Another window runs this session; this one only watches. "
            "Close the other one to take over here."
        )

    def watching_nobody(self) -> str:
        return self._("Nobody runs this session now. This window only watches.")

    def watching_blindly(self) -> str:
        return self._(
            "The session's file cannot be read now: what is shown may be old. "
            "This window only watches."
        )

    def watching_in_short(self) -> str:
        return self._("This window only watches.")

    def logged_elsewhere(self) -> str:
        """Return what stands in place of a question's field in such a window."""
        return self._("No question is logged here.")

    def runs_nowhere(self) -> str:
        """Return what is offered once the window that ran the session is gone."""
        return self._("Nobody runs this session now. Run it here?")

    def run_it_here(self) -> str:
        return self._("Run it here")

    def _acts(self, count: int) -> str:
        return self._n(
            "{count} act is only in memory", "{count} acts are only in memory", count
        ).format(count=count)

    def _why_and_what_to_do(self, trouble: Trouble | None) -> str:
        return {
            None: self._("{acts}: saving is under way."),
            Trouble.FULL: self._(
                "{acts}: the disk is full. "
                "Free some space; all is then saved by itself."
            ),
            Trouble.READ_ONLY: self._(
                "{acts}: the session's folder cannot be written. "
                "Allow writing there; all is then saved by itself."
            ),
            Trouble.GONE: self._(
                "{acts}: the session's folder is gone. "
                "Put it back; all is then saved by itself."
            ),
            Trouble.SLOW: self._(
                "{acts}: the drive does not answer. All is saved as soon as it does."
            ),
            Trouble.DAMAGED: self._(
                "{acts}: the session's file is damaged. "
                "Keep this window open; it is tried again each second."
            ),
            Trouble.TAKEN: self._(
                "{acts}: another program holds the session's file. "
                "Close it there; all is then saved by itself."
            ),
            Trouble.REFUSED: self._(
                "{acts}: the drive refuses to write. "
                "Check it; all is then saved by itself."
            ),
        }[trouble]

    def _why(self, trouble: Trouble | None) -> str:
        return {
            None: "{acts}",
            Trouble.FULL: self._("{acts}: the disk is full"),
            Trouble.READ_ONLY: self._("{acts}: its folder cannot be written"),
            Trouble.GONE: self._("{acts}: its folder is gone"),
            Trouble.SLOW: self._("{acts}: the drive does not answer"),
            Trouble.DAMAGED: self._("{acts}: its file is damaged"),
            Trouble.TAKEN: self._("{acts}: another program holds its file"),
            Trouble.REFUSED: self._("{acts}: the drive refuses to write"),
        }[trouble]
