"""A draft with the corrections that can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from moderator_app.domain.draft_answers import Reviewed


@dataclass(frozen=True, slots=True)
class DraftHistory:
    """The draft as it stands; ``past`` and ``future`` have the nearest one last."""

    now: Reviewed
    past: tuple[Reviewed, ...] = ()
    future: tuple[Reviewed, ...] = ()

    def corrected(self, then: Reviewed) -> DraftHistory:
        """Return the history with another draft; the same one changes nothing."""
        if then.draft == self.now.draft:
            return self
        return DraftHistory(then, (*self.past, self.now))

    def undone(self) -> DraftHistory:
        """Return the history before its newest correction, if there is one."""
        if not self.past:
            return self
        future = (*self.future, self.now)
        return replace(self, now=self.past[-1], past=self.past[:-1], future=future)

    def redone(self) -> DraftHistory:
        """Return the history with the correction last taken back, if there is one."""
        if not self.future:
            return self
        past = (*self.past, self.now)
        return replace(self, now=self.future[-1], past=past, future=self.future[:-1])
