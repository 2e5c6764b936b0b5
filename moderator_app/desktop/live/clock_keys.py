"""The keys that act on the clock, with the two guards that a hand needs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from moderator_app.desktop.countdown.countdown_viewmodel import ActsViewmodel
from moderator_app.desktop.keys import Act
from moderator_app.desktop.notices.notice_board import (
    REFUSED,
    Answer,
    Notice,
    NoticeBoard,
    Severity,
)
from moderator_app.desktop.session_bridge import Refused
from moderator_app.domain.commands import (
    AddTime,
    Command,
    End,
    ExplainHold,
    GoBack,
    GoNext,
    Hold,
    Redo,
    Restart,
    Resume,
    Undo,
)
from moderator_app.domain.events import ActTakenBack, HoldReason, SessionEnded
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.views.acts import ActsView, StepView
from moderator_app.domain.views.countdown import Standing
from moderator_app.session.show_runner import Published
from moderator_app.texts.window import WindowTexts

NEXT_AGAIN_AFTER_MS = 400
"""Real time in which a second press of "next" is taken for a slip of the hand."""

_UNDO = "undo"
_MINUTE, _HALF = timedelta(minutes=1), timedelta(seconds=30)
_PLAIN: dict[Act, Command] = {
    Act.BACK: GoBack(),
    Act.REDO: Redo(),
    Act.MORE: AddTime(_MINUTE),
    Act.LESS: AddTime(-_MINUTE),
    Act.MORE_HALF: AddTime(_HALF),
    Act.LESS_HALF: AddTime(-_HALF),
    Act.RESTART: Restart(),
    Act.END: End(),
}
_REASONS = {
    Act.REASON_CONNECTION: HoldReason.CONNECTION,
    Act.REASON_INTERPRETATION: HoldReason.INTERPRETATION,
    Act.REASON_TECHNICAL: HoldReason.TECHNICAL,
    Act.REASON_OTHER: HoldReason.OTHER,
}


class ClockKeys(QObject):
    """Turns acts into commands; asks before an old act is undone.

    ``armed_changed`` tells whether the next press of undo takes back an old act.
    """

    armed_changed = Signal(bool)

    def __init__(
        self,
        texts: WindowTexts,
        submit: Callable[[Command], None],
        acts: ActsViewmodel,
        board: NoticeBoard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._submit = texts, submit
        self._acts, self._board = acts, board
        self._real_ms = _counted_ms()
        self._next_at_ms: int | None = None
        self._asked: StepView | None = None
        self._stood: tuple[object, ...] = ()
        acts.view_changed.connect(self._forget_what_changed)
        board.changed.connect(self._forget_what_was_answered)

    def count_real_ms(self, real_ms: Callable[[], int]) -> None:
        """Count real time, in milliseconds, by this; by Qt's own timer at first."""
        self._real_ms = real_ms

    def do(self, act: Act) -> None:
        """Ask the session for an act; other acts are left alone."""
        if act in _PLAIN:
            self._submit(_PLAIN[act])
        elif act in _REASONS:
            self.explain(_REASONS[act])
        elif act is Act.NEXT:
            self._go_next()
        elif act is Act.UNDO:
            self._undo()
        elif act is Act.HOLD:
            self._submit(Resume() if self._is_on_hold() else Hold())

    def explain(self, reason: HoldReason) -> None:
        """Say why the clock stands; nothing while it runs."""
        if self._is_on_hold():
            self._submit(ExplainHold(reason))

    def tell(self, refused: Refused) -> None:
        """Show why something was not done."""
        if isinstance(refused.command, GoNext):
            self._next_at_ms = None
        text = self._texts.refusals.refusal(refused.refusal)
        self._board.show(Notice(REFUSED, Severity.WARNING, text))

    def follow(self, published: Published) -> None:
        """Say how to take back an end, and how to give again what was taken back."""
        words, show = self._texts.refusals, published.show
        clock = show.clock.value
        stands = (clock.live, clock.is_before, clock.ended_at is None)
        if stands != self._stood:
            self._stood = stands
            self._board.clear()  # it was said of what is no more
        if isinstance(published.event, SessionEnded):
            self._note(words.refusal(Refusal.ENDED))
        elif isinstance(published.event, ActTakenBack) and show.clock.undone:
            step = show.clock.undone
            time = self._texts.times.second(step.at, show.programme.zone)
            self._note(words.undone(self._texts.acts.act_at(step.act, time)))

    def _note(self, text: str) -> None:
        self._board.show(Notice(REFUSED, Severity.INFORMATION, text))

    def _go_next(self) -> None:
        now, before = self._real_ms(), self._next_at_ms
        if before is not None and now - before < NEXT_AGAIN_AFTER_MS:
            text = self._texts.refusals.refusal(Refusal.JUST_MOVED_ON)
            self._note(text)
            return
        self._next_at_ms = now
        self._submit(GoNext())

    def _undo(self) -> None:
        step = self._acts.view.undo if self._acts.view else None
        if step is None or not step.is_old or self._asked is not None:
            self._take_back()
            return
        words, view = self._texts.refusals, self._acts.view
        zone = view.zone if view else "UTC"
        named = self._texts.acts.act_at(
            step.act, self._texts.times.second(step.at, zone)
        )
        answers = (
            Answer(words.undo_it(), self._take_back),
            Answer(words.let_it_stand(), lambda: self._arm(None)),
        )
        text, let_stand = words.undo_is_old(named), 2
        self._board.show(Notice(_UNDO, Severity.WARNING, text, answers, let_stand))
        self._arm(step)

    def _take_back(self) -> None:
        self._arm(None)
        self._board.withdraw(_UNDO)
        self._submit(Undo())

    def _forget_what_changed(self, view: ActsView) -> None:
        if self._asked is not None and view.undo != self._asked:
            self._arm(None)
            self._board.withdraw(_UNDO)

    def _forget_what_was_answered(self) -> None:
        stands = any(notice.subject == _UNDO for notice in self._board.notices)
        if not stands and self._asked is not None:
            self._arm(None)

    def _arm(self, step: StepView | None) -> None:
        if step != self._asked:
            self._asked = step
            self.armed_changed.emit(step is not None)

    def _is_on_hold(self) -> bool:
        view = self._acts.view
        return view is not None and view.standing is Standing.HOLD


def _counted_ms() -> Callable[[], int]:
    timer = QElapsedTimer()
    timer.start()
    return timer.elapsed
