"""A draft with the corrections that can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from moderator_app.domain.draft import Draft


@dataclass(frozen=True, slots=True)
class DraftHistory:
    """The draft as it stands; ``past`` and ``future`` have the nearest one last."""

    draft: Draft
    past: tuple[Draft, ...] = ()
    future: tuple[Draft, ...] = ()

    def corrected(self, draft: Draft) -> DraftHistory:
        """Return the history with another draft; the same one changes nothing."""
        if draft == self.draft:
            return self
        return DraftHistory(draft, (*self.past, self.draft))

    def undone(self) -> DraftHistory:
        """Return the history before its newest correction, if there is one."""
        if not self.past:
            return self
        future = (*self.future, self.draft)
        return replace(self, draft=self.past[-1], past=self.past[:-1], future=future)

    def redone(self) -> DraftHistory:
        """Return the history with the correction last taken back, if there is one."""
        if not self.future:
            return self
        past = (*self.past, self.draft)
        return replace(self, draft=self.future[-1], past=past, future=self.future[:-1])
