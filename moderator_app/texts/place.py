"""What is said of where a session's file lies."""

from __future__ import annotations

from moderator_app.texts.catalogue import Catalogue


class PlaceTexts(Catalogue):
    """Sentences with the names of files."""

    subject = "place"

    def put_beside(self, wanted: str, name: str) -> str:
        """Return what is said where another session lies in the place of this one."""
        return self._(
            "{wanted} holds another session by now, so this one is saved beside it, "
            "in {name}."
        ).format(wanted=wanted, name=name)

    def read(self) -> str:
        return self._("Understood")
