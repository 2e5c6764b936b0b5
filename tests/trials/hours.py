"""Simulates whole sessions with all that can befall them, each by its seed.

Usage: ``python -m tests.trials.hours --seeds 0-4000``. A seed that breaks a
promise is printed with its steps; the same seed always leads to the same.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from time import perf_counter

from moderator_app.stores.verdict import Damaged
from tests.trials import clocks, ends, failing_disk, others, tampering
from tests.trials.folders import a_folder
from tests.trials.parts import Parts
from tests.trials.promises import Broken, Promises
from tests.trials.random_acts import drawn_seconds
from tests.trials.whole_session import WholeSession

Misfortune = Callable[[WholeSession], None]

MISFORTUNES: Sequence[Misfortune] = (
    ends.crash,
    ends.power_cut,
    ends.crash_while_it_writes,
    ends.power_cut_while_it_writes,
    ends.crash_while_closing,
    ends.power_cut_while_closing,
    ends.close,
    failing_disk.full,
    failing_disk.read_only,
    failing_disk.broken,
    failing_disk.hangs,
    others.file_deleted,
    others.folder_moved,
    others.damaged_while_open,
    others.watched,
    others.second_copy,
    others.another_writer,
    clocks.wall_clock_set,
    clocks.sleep,
    others.verified,
    others.words_erased,
    *[tampering.tampered] * 3,
)
STEPS = 60
"""So many acts has a session, half a minute apart."""

BEFALLS = 0.2
"""How often something befalls the session at a step."""

LAST_STEPS = 60


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the session of a seed went; ``broken`` is the promise not kept, if any."""

    seed: int
    passed: timedelta
    steps: Sequence[str]
    broken: str = ""


def simulated(seed: int, parts: Parts) -> Outcome:
    """Return how the session of a seed went."""
    broken = ""
    with a_folder() as root:
        session = WholeSession(seed, root, parts)
        try:
            with _nothing_reported(session.promises):
                _run(session)
        except Damaged as error:
            broken = f"damaged: {error.verdict}"
        except Exception as error:  # noqa: BLE001 - whatever it is, its seed is told
            broken = f"{type(error).__name__}: {error}"
        session.program.die()
        session.machine.disk.unregister()
    return Outcome(seed, session.machine.time.passed, session.trace, broken)


@contextmanager
def _nothing_reported(promises: Promises) -> Iterator[None]:
    """Call it broken if the session reports what nobody caught."""

    def heard(_: object, error: BaseException, __: object) -> None:
        promises.broken = promises.broken or Broken(f"reported: {error!r}")

    before, sys.excepthook = sys.excepthook, heard
    try:
        yield
    finally:
        sys.excepthook = before


def _outcomes(seeds: Sequence[int], jobs: int) -> Iterator[Outcome]:
    one = partial(simulated, parts=Parts())
    if jobs == 1:
        yield from map(one, seeds)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(one, seeds, chunksize=8)


def _run(session: WholeSession) -> None:
    if session.rng.random() < 0.1:
        failing_disk.from_the_beginning(session)
    else:
        session.begin()
        session.settle()
    for _ in range(STEPS):
        if session.rng.random() < BEFALLS:
            _befall(session, session.rng.choice(MISFORTUNES))
        session.act()
        if session.rng.random() < 0.1:
            session.repeat()
        session.pass_time(drawn_seconds(session.rng, 30))
    ends.close(session)
    session.program.close()


def _befall(session: WholeSession, misfortune: Misfortune) -> None:
    session.tell(f"-- {misfortune.__name__}")
    misfortune(session)


def main(arguments: Sequence[str]) -> int:
    """Simulate the seeds that are asked for; return 1 where a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", default="0-400", help="FIRST-LAST, both included")
    parser.add_argument("--jobs", type=int, default=1, help="so many at a time")
    told = parser.parse_args(arguments)
    first, last = map(int, told.seeds.split("-"))
    began, passed, steps, broken = perf_counter(), timedelta(), 0, 0
    for outcome in _outcomes(range(first, last + 1), told.jobs):
        passed, steps = passed + outcome.passed, steps + len(outcome.steps)
        if outcome.broken:
            broken += 1
            print("\n".join(outcome.steps[-LAST_STEPS:]))
            after = f"seed {outcome.seed} after {len(outcome.steps)} steps"
            print(f"{after}: {outcome.broken}", flush=True)
    hours = passed / timedelta(hours=1)
    print(
        f"seeds {first}-{last}: {hours:,.0f} simulated hours, {steps:,} steps, "
        f"{broken} broken, in {perf_counter() - began:.0f} s"
    )
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
