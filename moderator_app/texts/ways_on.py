"""What is said of a session that is damaged or gone, and the one way on from it."""

from __future__ import annotations

from moderator_app.texts.catalogue import Catalogue


class WaysOnTexts(Catalogue):
    """A headline that is the trouble, why it is no end, and what is offered."""

    subject = "ways_on"

    def damaged(self) -> str:
        return self._("The session is damaged")

    def nothing_left(self) -> str:
        return self._("The session is damaged and cannot go on")

    def gone(self) -> str:
        return self._("The session is gone")

    def all_there(self, name: str) -> str:
        """Return what is said where only proof or pages are damaged, and no act."""
        return self._(
            "No act of {name} is lost. It goes on in a new file; this one stays as "
            "it is."
        ).format(name=name)

    def lost_after(self, name: str, count: int) -> str:
        """Return how many acts are lost behind those that are whole."""
        return self._n(
            "{count} event after it is lost. The session goes on in a new file; "
            "{name} stays as it is.",
            "The {count} events after it are lost. The session goes on in a new "
            "file; {name} stays as it is.",
            count,
        ).format(count=count, name=name)

    def lost(self, name: str, lost: str) -> str:
        """Return what is lost in other places, as sentences of a rescue name it."""
        return self._(
            "Lost: {lost}. The session goes on in a new file; {name} stays as it is."
        ).format(lost=lost, name=name)

    def went_on(self, name: str, other: str) -> str:
        """Return that the session was gone on with already."""
        return self._("You went on from {name} already, in {other}.").format(
            name=name, other=other
        )

    def begin_anew(self, name: str) -> str:
        """Return what can be done where nothing is left of a session."""
        return self._(
            "Nothing can be read of {name}; it stays as it is. Begin anew with the "
            "page."
        ).format(name=name)

    def bring_page(self, name: str) -> str:
        return self._(
            "Nothing can be read of {name}; it stays as it is. Open the page of the "
            "announcement to begin anew."
        ).format(name=name)

    def put_back(self, name: str, folder: str, count: int) -> str:
        """Return what to do about a file that is gone; a ``count`` of 0 is unknown."""
        if not count:
            return self._(
                "A session was begun in {name}, and the file is not in {folder}. Put "
                "it back there, or begin anew."
            ).format(name=name, folder=folder)
        return self._n(
            "{name} held {count} event and is not in {folder}. Put it back there, or "
            "begin anew.",
            "{name} held {count} events and is not in {folder}. Put it back there, or "
            "begin anew.",
            count,
        ).format(name=name, folder=folder, count=count)

    def go_on_at(self, segment: str, time: str) -> str:
        return self._("Go on at {segment}, {time}").format(segment=segment, time=time)

    def go_on_before_start(self) -> str:
        return self._("Go on before the start")

    def go_on_after_end(self) -> str:
        return self._("Open what has ended")

    def go_on(self) -> str:
        return self._("Go on with what can be saved")

    def begin_with(self, name: str) -> str:
        return self._("Begin anew with {name}").format(name=name)

    def check_live(self, saved: str) -> str:
        """Return what to look at after a rescue that lost what ``saved`` says."""
        return self._("Check which segment is live. {saved}").format(saved=saved)

    def check_live_after(self, saved: str, time: str) -> str:
        """Return the same where all after an instant are lost."""
        return self._(
            "Check which segment is live: all after {time} is lost. {saved}"
        ).format(saved=saved, time=time)

    def checked(self) -> str:
        return self._("Checked")
