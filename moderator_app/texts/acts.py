"""The words on the buttons of the clock, and what each act is called."""

from __future__ import annotations

from typing import assert_never

from moderator_app.domain import shown_time
from moderator_app.domain.events import (
    ClockAct,
    ClockHeld,
    ClockResumed,
    JumpedTo,
    SegmentBroughtBack,
    SegmentMoved,
    SegmentRestarted,
    SegmentSkipped,
    SessionEnded,
    TimeAdded,
    WentBack,
    WentNext,
)
from moderator_app.texts.catalogue import Catalogue


class ActTexts(Catalogue):
    """What can be done to the clock; names and times come in already written."""

    subject = "acts"

    def start_now(self) -> str:
        return self._("Start now")

    def start_early(self, length: str) -> str:
        return self._("Start now, {length} early").format(length=length)

    def start_late(self, length: str) -> str:
        return self._("Start now, {length} late").format(length=length)

    def hand_over(self, name: str) -> str:
        return self._("End this, hand over to {name}").format(name=name)

    def hand_over_shorter(self, name: str) -> str:
        return self._("Hand over to {name}").format(name=name)

    def go_on(self, title: str) -> str:
        return self._("End this, go on to {title}").format(title=title)

    def go_on_shorter(self, title: str) -> str:
        return self._("On to {title}").format(title=title)

    def hand_over_alone(self) -> str:
        return self._("Hand over to")

    def go_on_alone(self) -> str:
        return self._("Go on to")

    def end_session(self) -> str:
        return self._("End the session")

    def nothing_to_start(self) -> str:
        return self._("Nothing to start")

    def resume_with(self, length: str) -> str:
        return self._("Resume with the {length} left").format(length=length)

    def resume_over(self, length: str) -> str:
        return self._("Resume, {length} over").format(length=length)

    def resume(self) -> str:
        return self._("Resume")

    def less(self) -> str:
        return self._("−1 min")

    def more(self) -> str:
        return self._("+1 min")

    def less_shorter(self) -> str:
        return self._("−1")

    def more_shorter(self) -> str:
        return self._("+1")

    def next_on_air(self) -> str:
        return self._("Next on air")

    def next_on_air_shorter(self) -> str:
        return self._("On air")

    def answered(self) -> str:
        return self._("Answered")

    def answered_shorter(self) -> str:
        return self._("Done")

    def hold(self) -> str:
        return self._("Hold")

    def undo(self) -> str:
        return self._("Undo")

    def redo_named(self, act: str) -> str:
        """Return the words of redo with the act that it gives again."""
        return self._("Redo: {act}").format(act=act)

    def undo_again(self) -> str:
        return self._("Again: undo")

    def act_at(self, act: ClockAct, time: str) -> str:
        """Return which act: "next 16:45:10"."""
        return self._("{act} {time}").format(act=self.act(act), time=time)

    def other_acts(self) -> str:
        return self._("Other acts")

    def act(self, act: ClockAct) -> str:
        """Return an act on the clock in a word."""
        match act:
            case WentNext():
                return self._("next")
            case WentBack():
                return self._("back")
            case ClockHeld():
                return self._("hold")
            case ClockResumed():
                return self._("resume")
            case JumpedTo():
                return self._("jump")
            case _:
                return self._rarer_act(act)

    def _rarer_act(
        self,
        act: SegmentSkipped
        | SegmentBroughtBack
        | SegmentMoved
        | SegmentRestarted
        | TimeAdded
        | SessionEnded,
    ) -> str:
        match act:
            case SegmentSkipped():
                return self._("skip")
            case SegmentBroughtBack():
                return self._("bring back")
            case SegmentMoved():
                return self._("move")
            case SegmentRestarted():
                return self._("restart")
            case TimeAdded(length):
                return self._added(shown_time.seconds_toward_zero(length))
            case SessionEnded():
                return self._("end")
        assert_never(act)

    def _added(self, seconds: int) -> str:
        """Return "+1 min", "−30 s" or "+1:30"."""
        sign = "−" if seconds < 0 else "+" if seconds else "±"
        minutes, rest = divmod(abs(seconds), 60)
        if not rest:
            return self._("{sign}{n} min").format(sign=sign, n=minutes)
        if not minutes:
            return self._("{sign}{n} s").format(sign=sign, n=rest)
        return f"{sign}{shown_time.digits(seconds)}"
