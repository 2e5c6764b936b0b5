"""Whether the day on a page lies behind us; only a page that is to be run cares."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.draft_clock import instant_at
from moderator_app.domain.draft_times import planned_end, session_end

_DAY = timedelta(days=1)


def with_day_noticed(draft: Draft, now: datetime) -> Draft:
    """Return the draft with DATE_PASSED where its session is over by ``now`` (UTC).

    The fact is its ``date``. A draft that does not say when it ends is over
    with its day; one without a day or a known zone is never noticed.
    """
    ends = session_end(draft) or planned_end(draft) or _DAY
    over = instant_at(draft, ends)
    if over is None or now < over:
        return draft
    facts = {"date": draft.date}
    passed = Finding(Code.DATE_PASSED, Severity.WARNING, draft.lines.get("date"), facts)
    return replace(draft, findings=(*draft.findings, passed))
