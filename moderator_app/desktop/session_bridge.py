"""The one door between the windows' thread and the session's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from moderator_app.domain.commands import Command
from moderator_app.domain.events import Source
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.refusals import Refusal
from moderator_app.session.session_thread import SessionThread
from moderator_app.session.show_runner import Overruled, Published, ShowRunner
from moderator_app.session.watched_show import WatchedShow

SEAT = "moderator"


@dataclass(frozen=True, slots=True)
class Refused:
    """A no, and what it was said to; None is a question that was to be logged.

    ``text`` are that question's words, so that they are not lost.
    """

    command: Command | None
    refusal: Refusal
    text: str = ""


class SessionBridge(QObject):
    """Hands commands to the session and brings back what became of them.

    Lives in the windows' thread, as `changed` does, which tells of the newest
    state alone when several acts come at once. `refused`, `freed` and `sighted`
    are emitted in the session's thread: connect them to methods of a QObject only.

    A command gets its id where it is given, so that it can be given again by
    whoever does not know whether it arrived.
    """

    changed = Signal(object)  # Published
    refused = Signal(object)  # Refused
    freed = Signal(bool)  # whether nobody runs any more what is watched here
    sighted = Signal(bool)  # whether the file of what is watched can be read
    _arrived = Signal()

    def __init__(
        self,
        runner: ShowRunner | WatchedShow,
        thread: SessionThread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._thread = runner, thread
        self._announced = runner.newest
        self._arrived.connect(self._announce)
        runner.watch(lambda _: self._arrived.emit())
        if isinstance(runner, WatchedShow):
            runner.watch_free(self.freed.emit)
            runner.watch_sight(self.sighted.emit)
        else:
            runner.watch_overruled(self._overrule)

    @property
    def is_watching(self) -> bool:
        """Whether another window runs the session, and this one only watches it."""
        return isinstance(self._runner, WatchedShow)

    @property
    def is_free(self) -> bool:
        """Whether nobody runs any more what is watched here."""
        return isinstance(self._runner, WatchedShow) and self._runner.is_free

    @property
    def is_in_sight(self) -> bool:
        """Whether what is shown is what the session's file tells now."""
        return not isinstance(self._runner, WatchedShow) or self._runner.is_in_sight

    @property
    def newest(self) -> Published:
        """The show as it stands; frozen, so it may be read from here."""
        return self._runner.newest

    def now(self) -> datetime:
        """Return the instant now by the session's clock."""
        return self._runner.now()

    def submit(self, command: Command, command_id: str = "") -> None:
        """Ask the session to do this; the answer comes as a signal."""
        self._thread.do(partial(self._handle, command, command_id or uuid4().hex))

    def ask(
        self,
        text: str,
        asker: str = "",
        wanted: SpeakerId | None = None,
        source: Source = Source.HAND,
        command_id: str = "",
    ) -> None:
        """Ask the session to log a question; the answer comes as a signal."""
        wish = (text, asker, wanted, source, command_id or uuid4().hex)
        self._thread.do(partial(self._ask, wish))

    def _announce(self) -> None:
        """Tell the newest state once, however many acts led to it meanwhile."""
        newest = self._runner.newest
        if newest is not self._announced:
            self._announced = newest
            self.changed.emit(newest)

    def _handle(self, command: Command, command_id: str) -> None:
        refusal = self._runner.handle(SEAT, command, command_id)
        if refusal is not None:
            self.refused.emit(Refused(command, refusal))

    def _ask(self, wish: tuple[str, str, SpeakerId | None, Source, str]) -> None:
        refusal = self._runner.ask(SEAT, *wish)
        if refusal is not None:
            self.refused.emit(Refused(None, refusal, wish[0]))

    def _overrule(self, overruled: Overruled) -> None:
        self.refused.emit(Refused(overruled.wish.command, overruled.refusal))
