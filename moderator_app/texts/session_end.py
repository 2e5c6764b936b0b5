"""What is said where nothing proves that a session's file is there to its end."""

from __future__ import annotations

from moderator_app.texts.catalogue import Catalogue


class SessionEndTexts(Catalogue):
    """Sentences on the head: the small file beside a session's, here by its name."""

    subject = "session_end"

    def missing(self, head: str) -> str:
        return self._(
            "{head} is missing, so nobody can tell whether the last acts are all "
            "here. Check that the right segment is live."
        ).format(head=head)

    def broken(self, head: str) -> str:
        return self._(
            "{head} was damaged, so nobody can tell whether the last acts are all "
            "here. Check that the right segment is live."
        ).format(head=head)

    def not_kept(self, head: str) -> str:
        """Return what is said where no head could be written for a while."""
        return self._(
            "All acts are saved, but {head} cannot be written: if the end of the "
            "session's file were cut off, nobody would notice. See that the drive "
            "lets it be written."
        ).format(head=head)
