"""The rules of questions once more, as naively as they can be said.

Shares nothing with the product: every answer starts from the first act in force.
"""

from __future__ import annotations

Act = tuple[str, int, int | None]
"""Its word, the question's number, and for a move the number it goes before."""

FROM = {
    "approve": {"waiting", "dismissed"},
    "air": {"waiting", "approved"},
    "answer": {"on-air"},
    "dismiss": {"waiting", "approved", "on-air"},
    "move": {"waiting", "approved"},
}
TO = {
    "approve": "approved",
    "air": "on-air",
    "answer": "answered",
    "dismiss": "dismissed",
}


class ReferenceDesk:
    """A desk that keeps nothing but its acts in force and those taken back."""

    def __init__(self) -> None:
        self.in_force: list[Act] = []
        self.taken_back: list[Act] = []
        self.numbers_used = 0

    def give(self, word: str, number: int = 0, before: int | None = None) -> bool:
        """Give an act; return whether it was granted."""
        if word in ("undo", "redo"):
            source, target = self.in_force, self.taken_back
            if word == "redo":
                source, target = target, source
            if source:
                target.append(source.pop())
                return True
            return False
        if word == "ask":
            self.numbers_used += 1
            number = self.numbers_used
        elif not self.may(word, number, before):
            return False
        self.in_force.append((word, number, before))
        self.taken_back.clear()
        return True

    def may(self, word: str, number: int, before: int | None) -> bool:
        stages = self.stages()
        if word == "move" and (
            before == number or not {before} <= {None, *stages.keys()}
        ):
            return False
        return stages.get(number) in FROM[word]

    def stages(self) -> dict[int, str]:
        """Return each question's stage, in the queue's order."""
        stages: dict[int, str] = {}
        for word, number, before in self.in_force:
            if word == "move":
                stage = stages.pop(number)
                items = list(stages.items())
                place = [*stages, None].index(before)
                items.insert(place, (number, stage))
                stages = dict(items)
                continue
            if word == "air":
                for other, stage in stages.items():
                    stages[other] = "answered" if stage == "on-air" else stage
            stages[number] = TO.get(word, "waiting")
        return stages
