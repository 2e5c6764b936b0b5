"""Says in words why a file gives no programme."""

from __future__ import annotations

from collections.abc import Callable

from moderator_app.importers.no_programme import NoProgramme, Reason
from moderator_app.importers.programme_problems import Fault, Problem
from moderator_app.texts.no_programme import NoProgrammeTexts


def no_programme_sentence(
    error: NoProgramme, name: str, texts: NoProgrammeTexts
) -> str:
    """Return one sentence; of several mistakes it tells the first."""
    if error.problems:
        return texts.faulty(name, problem_words(error.problems[0], texts))
    return {
        Reason.MISSING: texts.missing,
        Reason.UNREADABLE: texts.unreadable,
        Reason.EMPTY: texts.empty,
        Reason.TOO_LARGE: texts.too_large,
        Reason.NOT_TEXT: texts.not_text,
        Reason.NONE_FOUND: texts.none_found,
        Reason.FAULTY: texts.none_found,
    }[error.reason](name)


def problem_words(problem: Problem, texts: NoProgrammeTexts) -> str:
    """Return what is wrong and in which line."""
    words = _words(problem, texts)
    return words if problem.line is None else texts.at_line(problem.line, words)


def _words(problem: Problem, texts: NoProgrammeTexts) -> str:
    keys = [step for step in problem.path if isinstance(step, str)]
    key = keys[-1] if keys else ""
    if sentence := _alone(texts).get(problem.fault):
        return sentence()
    if of_key := _of_key(texts).get(problem.fault):
        return of_key(key)
    return _of_value(texts)[problem.fault](key, problem.given)


def _alone(texts: NoProgrammeTexts) -> dict[Fault, Callable[[], str]]:
    return {
        Fault.SYNTAX: texts.syntax,
        Fault.TWO_LENGTHS: texts.two_lengths,
        Fault.NO_SEGMENTS: texts.no_segments,
    }


def _of_key(texts: NoProgrammeTexts) -> dict[Fault, Callable[[str], str]]:
    return {
        Fault.UNKNOWN_KEY: texts.unknown_key,
        Fault.MISSING: texts.key_missing,
        Fault.NOT_TEXT: texts.not_words,
        Fault.NOT_NUMBER: texts.not_number,
        Fault.NOT_YES_OR_NO: texts.not_yes_or_no,
        Fault.NOT_LIST: texts.not_list,
        Fault.NOT_TABLE: texts.not_table,
    }


def _of_value(texts: NoProgrammeTexts) -> dict[Fault, Callable[[str, str], str]]:
    return {
        Fault.NOT_DATE: texts.not_date,
        Fault.NOT_TIME: texts.not_time,
        Fault.NOT_LENGTH: texts.not_length,
        Fault.NOT_ZONE: texts.not_zone,
        Fault.NOT_LANGUAGE: texts.not_language,
        Fault.NOT_KIND: texts.not_kind,
        Fault.OUT_OF_RANGE: texts.out_of_range,
    }
