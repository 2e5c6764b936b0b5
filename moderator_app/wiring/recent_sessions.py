"""The sessions on this machine as the start screen shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import TypeAlias

from moderator_app.desktop.start.session_card import SessionCard, SessionState
from moderator_app.domain.clock import ZERO, Clock, Visit
from moderator_app.domain.show import Show
from moderator_app.domain.show_timing import offset, remaining
from moderator_app.domain.shown_time import digits, seconds_down
from moderator_app.domain.views.naming import segment_name
from moderator_app.session.boot import boot_time
from moderator_app.session.ports import BootTime
from moderator_app.session.session_clock import instant_going_on
from moderator_app.session.steady_clock import wall_now
from moderator_app.stores.found_sessions import Found, FoundSession, Unreadable
from moderator_app.stores.session_files import SessionKind
from moderator_app.stores.session_lock import SessionLock
from moderator_app.stores.verdict import Damaged
from moderator_app.texts.catalogue import LANGUAGES
from moderator_app.texts.sessions import SessionsTexts
from moderator_app.texts.times import Times

Cards: TypeAlias = Mapping[str, SessionCard]
"""A session's card in each language."""


def cards_among(found: Iterable[Found]) -> Iterator[Cards]:
    """Yield the cards of the sessions that were found, as they stand now."""
    wall, here = wall_now(), boot_time()
    for one in found:
        yield {language: _card(one, language, wall, here) for language in LANGUAGES}


def goes_on_for_real(card: SessionCard) -> bool:
    """Tell whether whoever starts the program wants to be back in this one first."""
    return card.state is SessionState.LIVE and not card.is_rehearsal


def in_order(cards: Iterable[SessionCard]) -> tuple[SessionCard, ...]:
    """Return those to go on with first: live ones, and first what runs nowhere."""
    return tuple(sorted(cards, key=_place))


def _place(card: SessionCard) -> tuple[bool, bool]:
    return card.state is not SessionState.LIVE, card.runs_elsewhere


def _card(
    found: Found, language: str, wall: datetime, here: BootTime | None
) -> SessionCard:
    match found:
        case FoundSession():
            return session_card(found, language, wall, here)
        case Damaged():
            return damaged_card(found)
        case Unreadable():
            return unreadable_card(found, SessionsTexts(language))


def unreadable_card(found: Unreadable, texts: SessionsTexts) -> SessionCard:
    """Return the card of a session that may be whole, where it can be read again."""
    path = found.path
    detail = texts.unreadable()
    return SessionCard(
        str(path), path.stem, SessionState.ENDED, "", detail, is_unreadable=True
    )


def damaged_card(damaged: Damaged) -> SessionCard:
    """Return the card of a session of which nothing but its file is known."""
    path = damaged.path
    return SessionCard(
        str(path), path.stem, SessionState.ENDED, when="", is_damaged=True
    )


def session_card(
    found: FoundSession, language: str, wall: datetime, here: BootTime | None = None
) -> SessionCard:
    """Return how a session stands when the wall says ``wall`` (UTC), ``here``."""
    show, times = found.show, Times(language)
    now = instant_going_on(found.newest, found.fast, here, wall)
    return SessionCard(
        path=str(found.path),
        title=show.programme.title,
        state=_state(show.clock.value),
        when=times.minute_or_date(found.newest.at, now, show.programme.zone),
        detail=_detail(show, now, SessionsTexts(language)),
        is_rehearsal=found.kind is SessionKind.REHEARSAL,
        runs_elsewhere=SessionLock(found.path).is_held_elsewhere(),
        is_damaged=not found.verdict.reads_as_written,
    )


def _state(clock: Clock) -> SessionState:
    if clock.ended_at is not None:
        return SessionState.ENDED
    return SessionState.TO_COME if clock.is_before else SessionState.LIVE


def _detail(show: Show, now: datetime, texts: SessionsTexts) -> str:
    clock, count = show.clock.value, len(show.programme.segments)
    if clock.visit is not None:
        return _live_detail(show, clock.visit, now, texts)
    if clock.is_before:
        return texts.to_come(count)
    late = offset(show, now) or ZERO
    length = digits(seconds_down(abs(late)))
    if late == ZERO:
        return texts.ended_on_time(count)
    return (texts.ended_late if late > ZERO else texts.ended_early)(count, length)


def _live_detail(show: Show, visit: Visit, now: datetime, texts: SessionsTexts) -> str:
    left = seconds_down(remaining(show, visit.number, now))
    name, length = segment_name(show, visit.number).headline, digits(left)
    if left < 0:
        return texts.over(name, length)
    say = texts.live if visit.held_since is None else texts.on_hold
    return say(name, length)
