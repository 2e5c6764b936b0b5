"""The answers given in a review, each of which can be given otherwise later."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from moderator_app.domain.draft import Code, Draft, DraftSegment, Finding, Severity
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_remedies import apply
from moderator_app.domain.remedy import Act, Change, Remedy

QuestionName = tuple[Code, int | None, object, object, int]
"""What a question is known by while its numbers change: code, line, whom or what
it is about, and which one of those that are alike."""

AnswerName = tuple[Act, object]
"""What an answer is known by while its numbers change."""

_TOLD_BY = {
    Act.TAKE_DATE: "date",
    Act.TAKE_ZONE: "zone",
    Act.GIVE_MINUTES: "length",
}
"""The fact that tells answers of one question and one act apart."""


def open_questions(draft: Draft) -> dict[QuestionName, Finding]:
    """Return every finding that matters and is not decided, by its name."""
    standing = findings(draft)
    return _named(at for at in standing if at.severity is not Severity.INFO)


def _named(found: Iterable[Finding]) -> dict[QuestionName, Finding]:
    named: dict[QuestionName, Finding] = {}
    for finding in found:
        about = finding.facts.get("title"), finding.facts.get("name")
        number = 0
        while (name := (finding.code, finding.line, *about, number)) in named:
            number += 1
        named[name] = finding
    return named


def answer_name(remedy: Remedy) -> AnswerName:
    """Return what an answer is known by."""
    fact = _TOLD_BY.get(remedy.act)
    return remedy.act, remedy.facts.get(fact) if fact else None


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that was given, with the draft before and after it."""

    question: QuestionName
    remedy: Remedy
    before: Draft
    after: Draft


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A draft as corrected so far, and the answers that made it so."""

    draft: Draft
    given: tuple[Given, ...] = ()

    def given_to(self, question: QuestionName) -> Given | None:
        """Return the answer to a question, if it has one."""
        return next((at for at in self.given if at.question == question), None)

    def before_answer(self, question: QuestionName) -> Draft:
        """Return the draft without the answer to a question; all else stays."""
        given = self.given_to(question)
        return self.draft if given is None else _without(self.draft, given)

    def answered(self, question: QuestionName, remedy: Remedy) -> Reviewed:
        """Return it with a remedy of `before_answer` taken."""
        before = self.before_answer(question)
        after = apply(before, remedy)
        others = [at for at in self.given if at.question != question]
        return Reviewed(after, (*others, Given(question, remedy, before, after)))


def _without(draft: Draft, given: Given) -> Draft:
    """Take back what an answer changed, but for what was corrected since."""
    changed = [
        each.name
        for each in fields(Change)
        if getattr(given.remedy.change, each.name) is not None
    ]
    was = {name: getattr(given.before, name) for name in changed}
    made = {name: getattr(given.after, name) for name in changed}
    values: dict[str, Any] = {
        name: was[name] if getattr(draft, name) == made[name] else getattr(draft, name)
        for name in changed
    }
    if "segments" in values:
        values["segments"] = _times_back(draft, given)
    settled = given.after.decided[len(given.before.decided) :]
    decided = tuple(found for found in draft.decided if found not in settled)
    return replace(draft, **values, decided=decided)


def _times_back(draft: Draft, given: Given) -> tuple[DraftSegment, ...]:
    """Give each segment back the times that the answer took and nobody corrected."""
    before, after = given.before.segments, given.after.segments
    if len(draft.segments) != len(before):
        return draft.segments
    placed = zip(draft.segments, before, after, strict=True)
    return tuple(
        replace(now, length=was.length, start=was.start, end=was.end)
        if (now.length, now.start, now.end) == (made.length, made.start, made.end)
        else now
        for now, was, made in placed
    )
