"""The one door between the windows' thread and the session's thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from moderator_app.domain.commands import Command
from moderator_app.domain.events import Source
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.refusals import Refusal
from moderator_app.session.session_thread import SessionThread
from moderator_app.session.show_runner import Published, ShowRunner

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
    state alone when several acts come at once. `refused` is emitted in the
    session's thread: connect it to methods of a QObject only.
    """

    changed = Signal(object)  # Published
    refused = Signal(object)  # Refused
    _arrived = Signal()

    def __init__(
        self, runner: ShowRunner, thread: SessionThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner, self._thread = runner, thread
        self._announced = runner.newest
        self._arrived.connect(self._announce)
        runner.watch(lambda _: self._arrived.emit())

    @property
    def newest(self) -> Published:
        """The show as it stands; frozen, so it may be read from here."""
        return self._runner.newest

    def now(self) -> datetime:
        """Return the instant now by the session's clock."""
        return self._runner.now()

    def submit(self, command: Command) -> None:
        """Ask the session to do this; the answer comes as a signal."""
        self._thread.do(lambda: self._handle(command))

    def ask(
        self,
        text: str,
        asker: str = "",
        wanted: SpeakerId | None = None,
        source: Source = Source.HAND,
    ) -> None:
        """Ask the session to log a question; the answer comes as a signal."""
        self._thread.do(lambda: self._ask(text, asker, wanted, source))

    def _announce(self) -> None:
        """Tell the newest state once, however many acts led to it meanwhile."""
        newest = self._runner.newest
        if newest is not self._announced:
            self._announced = newest
            self.changed.emit(newest)

    def _handle(self, command: Command) -> None:
        refusal = self._runner.handle(SEAT, command)
        if refusal is not None:
            self.refused.emit(Refused(command, refusal))

    def _ask(
        self, text: str, asker: str, wanted: SpeakerId | None, source: Source
    ) -> None:
        refusal = self._runner.ask(SEAT, text, asker, wanted, source)
        if refusal is not None:
            self.refused.emit(Refused(None, refusal, text))
