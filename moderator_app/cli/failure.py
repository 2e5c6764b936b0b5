"""What is said when a command ends by a failure that nobody expected."""

from __future__ import annotations

from contextlib import suppress

from moderator_app.texts.failures import FailureTexts


def account_of(error: Exception, language: str) -> str:
    """Keep a report of what ended the program, and return the sentence about it.

    It fails in no case, whatever of the program is broken.
    """
    texts = FailureTexts(language)
    with suppress(Exception):
        if folder := _report(error):
            return texts.had_to_stop(folder)
    return texts.had_to_stop_unreported(type(error).__name__)


def _report(error: Exception) -> str:
    """Return the folder of the report, empty where it cannot be kept."""
    from moderator_app.diagnostics.crash_reports import CrashReports, Fall
    from moderator_app.diagnostics.failure import failure_of
    from moderator_app.session.steady_clock import wall_now
    from moderator_app.wiring.places import Places

    folder = Places.of_this_person().logs
    kept = CrashReports(folder).keep(Fall(failure_of(error), 1, wall_now()))
    return str(folder) if kept else ""
