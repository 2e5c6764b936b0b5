"""The law of the clock once more, as naively as it can be said.

Written from the words of the law and sharing nothing with the product: all that
is kept is the list of acts in force, and every answer starts from the first of
them. Times are whole milliseconds from the session's planned start.
"""

from __future__ import annotations

from dataclasses import dataclass, field

Act = tuple[int, str, tuple[int, ...]]
"""When it was given, its word, its arguments."""


@dataclass
class Part:
    """A segment as the page has it."""

    length: int
    start: int | None = None
    hard: bool = False


@dataclass
class Stay:
    """One stay of a segment at the playhead, by a start, a next or a jump."""

    of: int
    since: int
    until: int | None = None
    anew: bool = False
    holds: list[list[int]] = field(default_factory=list)
    held: int | None = None
    grants: list[int] = field(default_factory=list)
    passed_over: list[int] = field(default_factory=list)
    by_hand: dict[int, bool] = field(default_factory=dict)
    """What hands did to a segment since: the last of them skipped it, or not."""

    def let_go(self, when: int) -> None:
        if self.held is not None:
            self.holds.append([self.held, when])
            self.held = None

    def leave(self, when: int) -> None:
        self.let_go(when)
        self.until = when

    def used(self, now: int) -> int:
        until = now if self.until is None else self.until
        holds = [*self.holds, *([] if self.held is None else [[self.held, until]])]
        return until - self.since - sum(to - start for start, to in holds)


class Scene:
    """What a list of acts has led to."""

    def __init__(self, parts: dict[int, Part], acts: list[Act]) -> None:
        self.parts = parts
        self.order = list(parts)
        self.skipped = dict.fromkeys(parts, False)
        self.stays: list[Stay] = []
        self.ended: int | None = None
        self.now = 0
        for self.now, word, arguments in acts:
            getattr(self, f"do_{word}")(*arguments)

    @property
    def live(self) -> Stay | None:
        return self.stays[-1] if self.stays and self.ended is None else None

    def state(self, number: int) -> str:
        if self.live and self.live.of == number:
            return "live"
        if any(stay.of == number for stay in self.stays):
            return "done"
        if self.skipped[number]:
            return "skipped"
        return "to-come" if self.ended is None else "not-run"

    def to_come(self) -> list[int]:
        return [number for number in self.order if self.state(number) == "to-come"]

    def stays_that_count(self, number: int) -> list[Stay]:
        stays = [stay for stay in self.stays if stay.of == number]
        anew = [place for place, stay in enumerate(stays) if stay.anew]
        return stays[anew[-1] :] if anew else stays

    def used(self, number: int, now: int) -> int:
        return sum(stay.used(now) for stay in self.stays_that_count(number))

    def allotted(self, number: int) -> int:
        total = self.parts[number].length
        for stay in self.stays:
            for grant in stay.grants if stay.of == number else []:
                total = max(0, total + grant)
        return total

    def pass_over(self) -> list[int]:
        """Skip what is to come and lies before the live one; return it."""
        assert self.live is not None
        before = self.order[: self.order.index(self.live.of)]
        passed = [number for number in before if self.state(number) == "to-come"]
        for number in passed:
            self.skipped[number] = True
        return passed

    def go_live(self, number: int) -> None:
        if self.live:
            self.live.leave(self.now)
        self.stays.append(Stay(number, self.now))

    # -- each act, once it is granted ------------------------------------------

    def do_next(self) -> None:
        following = self.to_come()
        if following:
            self.go_live(following[0])
        else:
            self.do_end()

    def do_jump(self, number: int) -> None:
        self.go_live(number)
        self.stays[-1].passed_over = self.pass_over()

    def do_back(self) -> None:
        left = self.stays.pop()
        for number in left.passed_over:
            self.skipped[number] = left.by_hand.get(number, False)
        self.stays[-1].until = None
        self.pass_over()

    def do_hold(self) -> None:
        self.stays[-1].held = self.now

    def do_resume(self) -> None:
        self.stays[-1].let_go(self.now)

    def do_restart(self) -> None:
        stay = self.stays[-1]
        stay.since, stay.anew, stay.holds, stay.held = self.now, True, [], None

    def do_add(self, grant: int) -> None:
        self.stays[-1].grants.append(grant)

    def do_skip(self, number: int) -> None:
        self.skipped[number] = not self.skipped[number]
        for stay in self.stays:
            stay.by_hand[number] = self.skipped[number]

    def do_move(self, number: int, place_of: int) -> None:
        place = self.order.index(place_of)
        self.order.remove(number)
        self.order.insert(place, number)

    def do_end(self) -> None:
        self.stays[-1].leave(self.now)
        self.ended = self.now

    # -- whether an act is granted ---------------------------------------------

    def grants(self, now: int, word: str, arguments: tuple[int, ...]) -> bool:
        self.now = now
        numbers = () if word == "add" else arguments
        if self.ended is not None or any(n not in self.parts for n in numbers):
            return False
        may = getattr(self, f"may_{word}", None)
        return bool(may(*arguments)) if may else self.live is not None

    def may_next(self) -> bool:
        return self.now - self.live.since >= 500 if self.live else bool(self.to_come())

    def may_jump(self, number: int) -> bool:
        return self.state(number) != "live"

    def may_back(self) -> bool:
        return len(self.stays) > 1

    def may_hold(self) -> bool:
        return self.live is not None and self.live.held is None

    def may_resume(self) -> bool:
        return self.live is not None and self.live.held is not None

    def may_skip(self, number: int) -> bool:
        if self.state(number) == "to-come":
            return True
        if self.state(number) != "skipped":
            return False
        live = self.live
        return not live or self.order.index(number) > self.order.index(live.of)

    def may_move(self, number: int, place_of: int) -> bool:
        return number != place_of and {number, place_of} <= set(self.to_come())


@dataclass
class Row:
    """One row of the rundown."""

    number: int
    state: str
    start: int | None
    end: int | None
    allotted: int
    used: int


class ReferenceHour:
    """A session that keeps nothing but its acts in force and those taken back."""

    def __init__(self, parts: list[Part]) -> None:
        self.parts = dict(enumerate(parts, start=1))
        self.in_force: list[Act] = []
        self.taken_back: list[Act] = []

    def give(self, now: int, word: str, *arguments: int) -> bool:
        """Give an act; return whether it was granted."""
        if word in ("undo", "redo"):
            source, target = self.in_force, self.taken_back
            if word == "redo":
                source, target = target, source
            if source:
                target.append(source.pop())
                return True
            return False
        granted = self.scene().grants(now, word, arguments)
        if granted:
            self.in_force.append((now, word, arguments))
            self.taken_back.clear()
        return granted

    def scene(self) -> Scene:
        """Return what the acts in force have led to."""
        return Scene(self.parts, self.in_force)

    def planned(self) -> dict[int, tuple[int, int, bool]]:
        """Return each segment's planned start and end, and whether it waits."""
        planned, free = {}, 0
        for number, part in self.parts.items():
            start = free if part.start is None else part.start
            planned[number] = (start, start + part.length, part.hard or start > free)
            free = start + part.length
        return planned

    def rundown(self, now: int) -> list[Row]:
        """Return every row in the present order."""
        scene, rows, follow = self.scene(), [], now
        if not scene.stays:
            follow = max(now, 0)
        for number in scene.order:
            state, start, end = scene.state(number), None, None
            if state in ("done", "live"):
                stays = scene.stays_that_count(number)
                start, end = stays[0].since, stays[-1].until
            if state == "live":
                left = scene.allotted(number) - scene.used(number, now)
                end = follow = now + max(0, left)
            if state == "to-come":
                planned_start, _, waits = self.planned()[number]
                start = max(follow, planned_start) if waits else follow
                end = follow = start + scene.allotted(number)
            used = scene.used(number, now)
            rows.append(Row(number, state, start, end, scene.allotted(number), used))
        return rows

    def expected_end(self, now: int) -> int | None:
        """Return when the session is expected to end, or ended."""
        ended = self.scene().ended
        if ended is not None:
            return ended
        rows = self.rundown(now)
        ends = [row.end for row in rows if row.state in ("live", "to-come")]
        return ends[-1] if ends else None

    def state(self) -> str:
        """Return the session's state."""
        scene = self.scene()
        if scene.ended is not None:
            return "ended"
        if not scene.live:
            return "before"
        return "live" if scene.live.held is None else "on-hold"
