"""A value that remembers its acts, so that they can be taken back and given again.

Each act keeps the value on its far side. Values are frozen and share what did not
change, so a step costs no copy; the chain is never rewritten.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from moderator_app.domain.quickly_made import quickly_made

Value = TypeVar("Value")
Act = TypeVar("Act")


@quickly_made
@dataclass(frozen=True, slots=True)
class Step(Generic[Value, Act]):
    """One act: what it was, when it was first given, the value on its far side.

    That is the value before an act in force, and after one taken back.
    """

    act: Act
    at: datetime
    beyond: Value
    rest: Step[Value, Act] | None


@quickly_made
@dataclass(frozen=True, slots=True)
class Undoable(Generic[Value, Act]):
    """The present value, the acts in force (newest first) and those taken back."""

    value: Value
    done: Step[Value, Act] | None = None
    undone: Step[Value, Act] | None = None

    def given(self, act: Act, at: datetime, value: Value) -> Undoable[Value, Act]:
        """Return this after ``act`` made it ``value``; nothing is left to redo."""
        return Undoable(value, Step(act, at, self.value, self.done))

    def taken_back(self) -> Undoable[Value, Act]:
        """Return this without its newest act, as if it had never been given."""
        step = self.done
        if step is None:
            raise ValueError("there is no act to take back")
        again = Step(step.act, step.at, self.value, self.undone)
        return Undoable(step.beyond, step.rest, again)

    def given_again(self) -> Undoable[Value, Act]:
        """Return this with the act last taken back, at its first time."""
        step = self.undone
        if step is None:
            raise ValueError("there is no act to give again")
        again = Step(step.act, step.at, self.value, self.done)
        return Undoable(step.beyond, again, step.rest)
