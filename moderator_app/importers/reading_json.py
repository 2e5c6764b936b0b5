"""What was read, as JSON for programs."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from moderator_app.domain.draft import Draft, DraftSegment, Finding
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_clock import instant_at
from moderator_app.domain.draft_times import session_end, session_start
from moderator_app.domain.local_time import local_time
from moderator_app.domain.programme import Credit
from moderator_app.texts.reading import ReadingTexts

Json = dict[str, object]

_MINUTE = timedelta(minutes=1)


def reading_json(draft: Draft, texts: ReadingTexts) -> Json:
    """Return all that was read, in the documented shape; null is what is unknown."""
    return {
        "title": draft.title,
        "language": draft.language,
        "date": None if draft.date is None else draft.date.isoformat(),
        "timezone": draft.zone,
        "start": _instant(draft, None if draft.start is None else session_start(draft)),
        "end": _instant(draft, session_end(draft)),
        "place": {
            "platform": draft.place.platform,
            "url": draft.place.url,
            "meeting_id": draft.place.meeting_id,
        },
        "topics": list(draft.topics),
        "people": [_credit(who.credit) for who in draft.people],
        "segments": [_segment(segment) for segment in draft.segments],
        "warnings": [_warning(found, texts) for found in findings(draft)],
    }


def _instant(draft: Draft, since: timedelta | None) -> str | None:
    """Return an ISO time with the offset that the zone has then, if it is known."""
    if since is None or draft.date is None:
        return None
    at = instant_at(draft, since)
    if at is None or draft.zone is None:
        return (datetime.combine(draft.date, time()) + since).isoformat()
    return local_time(at, draft.zone).isoformat()


def _segment(segment: DraftSegment) -> Json:
    return {
        "title": segment.title,
        "kind": segment.kind.value,
        "minutes": _minutes(segment.length),
        "start": None if segment.start is None else f"{segment.start:%H:%M}",
        "speakers": [_credit(who.credit) for who in segment.speakers],
    }


def _minutes(length: timedelta | None) -> float | None:
    if length is None:
        return None
    minutes = length / _MINUTE
    return int(minutes) if minutes.is_integer() else minutes


def _credit(credit: Credit) -> Json:
    return {
        "name": credit.name,
        "role": credit.role,
        "organisation": credit.organisation,
    }


def _warning(found: Finding, texts: ReadingTexts) -> Json:
    return {
        "code": found.code.value,
        "severity": found.severity.value,
        "message": texts.finding(found),
        "line": found.line,
    }
