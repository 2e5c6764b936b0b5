"""The one way on from a session that is damaged or gone; knows no window."""

from __future__ import annotations

import glob
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from tempfile import TemporaryDirectory

from moderator_app.domain.views.naming import segment_name
from moderator_app.session.ports import NotSaved
from moderator_app.stores.found_sessions import (
    SUFFIX,
    FoundSession,
    find_session,
    free_path,
    look_at,
)
from moderator_app.stores.head_file import UnreadableHead, head_path, read_head
from moderator_app.stores.rescue import NothingWhole, Rescued, rescue
from moderator_app.stores.session_files import NotASession
from moderator_app.stores.true_path import true_path
from moderator_app.stores.verdict import Damaged
from moderator_app.stores.wal_pages import wal_of
from moderator_app.texts.times import Times
from moderator_app.texts.ways_on import WaysOnTexts
from moderator_app.wiring.damage import lost_parts, rescue_sentence
from moderator_app.wiring.known_files import is_known
from moderator_app.wiring.places import Places

RESCUED, ANEW = "rescued", "anew"


class Step(Enum):
    """What is done when the offer is taken."""

    GO_ON = auto()  # take up the session in the file, which is another one
    RESCUE = auto()  # save what is whole of it beside it, and go on with that
    REPLACE = auto()  # begin anew in its place, unless it is back there
    ANEW = auto()  # begin anew beside it
    NONE = auto()  # nothing is offered


@dataclass(frozen=True, slots=True)
class WayOn:
    """What is wrong, and what is offered; ``words`` are empty for nothing."""

    headline: str
    explanation: str
    step: Step
    path: Path
    words: str = ""


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a rescue would lead to; unknown where it cannot be tried."""

    rescued: Rescued | None = None
    found: FoundSession | None = None


def lost_session(file: Path, places: Places) -> int | None:
    """Return how many events were in a file that is gone; None where none was.

    It is 0 where nothing tells but that a session was begun in it.
    """
    path = true_path(file)
    with suppress(OSError):
        if path.exists():
            return None
    with suppress(UnreadableHead, OSError):
        head = read_head(path)
        if head is not None and head.version:
            return head.version
    return 0 if is_known(path, places.elsewhere) else None


def way_on_from_gone(path: Path, count: int, page: str, language: str) -> WayOn:
    """Return what to do about a session's file that held so many events."""
    texts = WaysOnTexts(language)
    said = texts.put_back(path.name, str(path.parent), count)
    return WayOn(texts.gone(), said, Step.REPLACE, path, texts.begin_with(page))


def way_on_from_damage(path: Path, page: str, language: str) -> WayOn:
    """Return how a damaged session goes on; ``page`` is what else could begin.

    Where it went on already, there; else with what can be saved of it, as far
    as there is anything.
    """
    texts = WaysOnTexts(language)
    newest = _went_on(path)
    if newest is not None:
        said = texts.went_on(path.name, newest.path.name)
        words = _words(newest, texts)
        return WayOn(texts.damaged(), said, Step.GO_ON, newest.path, words)
    prospect = prospect_of(path)
    if prospect is not None:
        said = _said(prospect, path.name, texts)
        words = _words(prospect.found, texts)
        return WayOn(texts.damaged(), said, Step.RESCUE, path, words)
    headline, said = texts.nothing_left(), texts.bring_page(path.name)
    if not page:
        return WayOn(headline, said, Step.NONE, path)
    said = texts.begin_anew(path.name)
    return WayOn(headline, said, Step.ANEW, path, texts.begin_with(page))


def prospect_of(path: Path) -> Prospect | None:
    """Return what a rescue would lead to; None where nothing can be saved."""
    with TemporaryDirectory() as folder:
        trial = Path(folder, path.name)
        try:
            return Prospect(rescue(path, trial), look_at(trial))
        except NotSaved:
            return Prospect()
        except (NothingWhole, NotASession, Damaged, FileNotFoundError):
            return None


def room_for_new(path: Path) -> Path:
    """Return where a session begins anew: there, or beside what stays.

    What is left beside a file that is gone is set aside, not written over.
    """
    beside = free_path(path.parent, f"{path.stem}-{ANEW}")
    if path.exists():
        return beside
    try:
        for left in (head_path(path), wal_of(path)):
            if left.exists():
                left.rename(_free_name(left))
    except OSError:
        return beside
    return path


def check_sentence(rescued: Rescued, path: Path, language: str) -> str:
    """Return what became of a rescue to ``path``, and what to look at for it."""
    texts = WaysOnTexts(language)
    saved = rescue_sentence(rescued, path.name, language)
    if not rescued.lost_events:
        return saved
    if min(rescued.lost_events) <= rescued.events:
        return texts.check_live(saved)
    found = look_at(path)
    time = Times(language).minute(found.newest.at, found.show.programme.zone)
    return texts.check_live_after(saved, time)


def _went_on(path: Path) -> FoundSession | None:
    """Return the newest session that went on from one, and is as it was written."""
    found = list(_successors(path))
    return max(found, key=lambda session: session.newest.at, default=None)


def _successors(path: Path) -> Iterator[FoundSession]:
    stem = glob.escape(path.stem)
    for kind in (RESCUED, ANEW):
        for other in path.parent.glob(f"{stem}-{kind}*{SUFFIX}"):
            with suppress(NotASession, Damaged, OSError):
                yield find_session(other)


def _said(prospect: Prospect, name: str, texts: WaysOnTexts) -> str:
    rescued = prospect.rescued
    if rescued is None or rescued.is_all:
        return texts.all_there(name)
    lost = rescued.lost_events
    if lost and min(lost) > rescued.events and not rescued.lost_words:
        return texts.lost_after(name, len(lost))
    return texts.lost(name, "; ".join(lost_parts(rescued, texts.language)))


def _words(found: FoundSession | None, texts: WaysOnTexts) -> str:
    """Return where one goes on, and when that was."""
    if found is None:
        return texts.go_on()
    clock, zone = found.show.clock.value, found.show.programme.zone
    if clock.visit is not None:
        segment = segment_name(found.show, clock.visit.number).headline
        time = Times(texts.language).minute(found.newest.at, zone)
        return texts.go_on_at(segment, time)
    return texts.go_on_before_start() if clock.is_before else texts.go_on_after_end()


def _free_name(path: Path) -> Path:
    count = 1
    while (there := path.with_name(f"{path.name}.old-{count}")).exists():
        count += 1
    return there
