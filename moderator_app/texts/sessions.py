"""What the start screen says of each session found on this machine."""

from __future__ import annotations

from moderator_app.session.saving import Trouble
from moderator_app.texts.catalogue import Catalogue


class SessionsTexts(Catalogue):
    """Sentences about sessions to go on with."""

    subject = "sessions"

    def live(self, name: str, remaining: str) -> str:
        return self._("Goes on: {name}, {remaining} left").format(
            name=name, remaining=remaining
        )

    def over(self, name: str, over: str) -> str:
        return self._("Goes on: {name}, {over} over time").format(name=name, over=over)

    def on_hold(self, name: str, remaining: str) -> str:
        return self._("On hold: {name}, {remaining} left").format(
            name=name, remaining=remaining
        )

    def to_come(self, count: int) -> str:
        return self._n(
            "{count} segment, not started", "{count} segments, not started", count
        ).format(count=count)

    def ended_late(self, count: int, late: str) -> str:
        return self._n(
            "{count} segment, ended {late} after the plan",
            "{count} segments, ended {late} after the plan",
            count,
        ).format(count=count, late=late)

    def ended_early(self, count: int, early: str) -> str:
        return self._n(
            "{count} segment, ended {early} before the plan",
            "{count} segments, ended {early} before the plan",
            count,
        ).format(count=count, early=early)

    def ended_on_time(self, count: int) -> str:
        return self._n(
            "{count} segment, ended on time", "{count} segments, ended on time", count
        ).format(count=count)

    def not_a_session(self, name: str) -> str:
        return self._(
            "{name} cannot be opened as a session: choose another, or bring the page."
        ).format(name=name)

    def cannot_read(self, name: str, reason: str) -> str:
        return self._(
            "{name} cannot be read now ({reason}): see that its drive is connected "
            "and that you may read it, then try again."
        ).format(name=name, reason=reason)

    def unreadable(self) -> str:
        """Return what to do about a session on the list that cannot be read."""
        return self._("See that its drive is connected, then choose it again")

    def newer(self, name: str) -> str:
        return self._(
            "{name} was written by a newer version of this program: open it with that."
        ).format(name=name)

    def cannot_write(self, trouble: Trouble) -> str:
        """Return why a session's file cannot be made, and what to do."""
        return {
            Trouble.FULL: self._(
                "The session cannot be kept here, for the disk is full: free some "
                "space, then try again."
            ),
            Trouble.READ_ONLY: self._(
                "The session cannot be kept here, for its folder cannot be written: "
                "allow writing there, then try again."
            ),
            Trouble.GONE: self._(
                "The session cannot be kept here, for its folder is gone: put it "
                "back, then try again."
            ),
        }.get(
            trouble,
            self._(
                "The session cannot be kept here, for the drive does not take it: "
                "check the drive, then try again."
            ),
        )

    def held_elsewhere(self, name: str) -> str:
        return self._(
            "Another program holds {name}: close that one, then try again."
        ).format(name=name)

    def there_already(self, name: str) -> str:
        return self._(
            "{name} is there already and is no new session: choose another name."
        ).format(name=name)

    def table_unsaved(self, reason: str) -> str:
        return self._(
            "The table could not be saved ({reason}): try another folder."
        ).format(reason=reason)

    def saved_as(self, path: str) -> str:
        return self._("Saved as {path}").format(path=path)
