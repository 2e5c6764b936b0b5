"""What the question queue and the question cards say."""

from __future__ import annotations

from moderator_app.domain.events import Source
from moderator_app.domain.views.question_queue import Fit, Group
from moderator_app.domain.views.question_row import QuestionRow
from moderator_app.texts.catalogue import Catalogue
from moderator_app.texts.times import Times


class QuestionTexts(Catalogue):
    """Questions in the queue, on air and for the round to come."""

    subject = "questions"

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.times = Times(language)

    def title(self) -> str:
        return self._("Questions")

    def total(self, count: int) -> str:
        return self._n("{count} in all", "{count} in all", count).format(count=count)

    def log_field(self) -> str:
        """Return the name of the field in which a question is logged."""
        return self._("Log a question")

    def log_draft(self) -> str:
        """Return the field's name while a question that was begun waits in it."""
        return self._("A question begun: Q goes on with it")

    def log_example(self) -> str:
        """Return what stands in the empty field: how a question may be written."""
        return self._("Log: Ana (Quito) > Oriol: …")

    def log_help(self) -> str:
        return self._(
            "Name > for whom: question /chat, or Name: question. "
            "Only the question is needed. "
            "Enter logs it and goes back to the show, Shift+Enter logs and stays."
        )

    def group(self, group: Group) -> str:
        match group:
            case Group.ON_AIR:
                return self._("On air")
            case Group.NEXT:
                return self._("Next up")
            case Group.APPROVED:
                return self._("Approved")
            case Group.WAITING:
                return self._("Waiting")
            case Group.ANSWERED:
                return self._("Answered")
            case Group.DISMISSED:
                return self._("Dismissed")

    def stage(self, group: Group) -> str:
        """Return what a single question of a group is."""
        match group:
            case Group.ON_AIR:
                return self._("on air")
            case Group.NEXT:
                return self._("next up")
            case Group.APPROVED:
                return self._("approved")
            case Group.WAITING:
                return self._("waiting")
            case Group.ANSWERED:
                return self._("answered")
            case Group.DISMISSED:
                return self._("dismissed")

    def heard_group(self, group: Group, count: int) -> str:
        """Return a heading of the list for the ear."""
        sentence = self._n(
            "{group}: {count} question", "{group}: {count} questions", count
        )
        return sentence.format(group=self.group(group), count=count)

    def text(self, row: QuestionRow) -> str:
        """Return the question itself, or why it is not there."""
        return row.text if row.are_words_there else self._("This text was erased.")

    def asker(self, row: QuestionRow) -> str:
        return row.asker or self._("Anonymous")

    def wanted(self, row: QuestionRow) -> str:
        return row.wanted or self._("everyone")

    def from_to(self, row: QuestionRow) -> str:
        """Return who asks whom in one line, and whence if it was not by hand."""
        line = self._("{asker} → {wanted}").format(
            asker=self.asker(row), wanted=self.wanted(row)
        )
        source = self.source(row.source)
        if not source:
            return line
        return self._("{line} · {source}").format(line=line, source=source)

    def for_whom(self, row: QuestionRow) -> str:
        return self._("for {wanted}").format(wanted=self.wanted(row))

    def number(self, row: QuestionRow) -> str:
        return self._("no. {number}").format(number=row.number)

    def source(self, source: Source) -> str:
        """Return where a question came from; empty where it was logged by hand."""
        match source:
            case Source.QA:
                return self._("Q&A")
            case Source.CHAT:
                return self._("chat")
            case Source.MAIL:
                return self._("mail")
            case Source.VOICE:
                return self._("voice")
            case Source.HAND:
                return ""

    def heard(self, row: QuestionRow, group: Group) -> str:
        """Return a question as a sentence for the ear."""
        sentence = self._(
            "Question {number}, {group}: {text} From {asker}, for {wanted}."
        )
        return sentence.format(
            number=row.number,
            group=self.stage(group),
            text=_closed(self.text(row)),
            asker=self.asker(row),
            wanted=self.wanted(row),
        )

    def none_yet(self) -> str:
        return self._("No questions yet: Q logs the first one")

    def none_approved(self) -> str:
        return self._("None approved: Y approves one")

    def fit(self, fit: Fit | None) -> str:
        """Return how much time is left for questions, and for how many."""
        if fit is None:
            return self._("No round of questions is left")
        left = self.times.length(fit.left_s)
        if not fit.count:
            return self._("{left} left for questions").format(left=left)
        sentence = self._n(
            "{left} left for questions: {count} fits, about {each}",
            "{left} left for questions: {count} fit, about {each} each",
            fit.count,
        )
        each = self.times.length(fit.each_s)
        return sentence.format(left=left, count=fit.count, each=each)

    def short_fit(self, fit: Fit | None) -> str:
        """Return the same where there is little room."""
        if fit is None or not fit.count:
            return self.fit(fit)
        sentence = self._n(
            "{count} question fits in {left}",
            "{count} questions fit in {left}",
            fit.count,
        )
        return sentence.format(left=self.times.length(fit.left_s), count=fit.count)

    def on_air(self) -> str:
        return self._("On air")

    def on_air_for(self) -> str:
        """Return the label of the time a question has been on air."""
        return self._("so far")

    def none_on_air(self) -> str:
        return self._("No question is on air")

    def none_on_air_help(self) -> str:
        """Return what to do while none is on air; there is one to take."""
        return self._("A puts the next one on air.")

    def following(self, count: int) -> str:
        return self._n("The next one", "The next two", count)

    def nothing_follows(self) -> str:
        return self._("None is waiting")

    def best(self) -> str:
        return self._("The best question for the round")

    def no_best(self) -> str:
        return self._("No question for the round yet: Q logs one")

    def nothing_to_air(self) -> str:
        """Return why no question went on air."""
        return self._("No question is waiting: log one with Q")

    def none_chosen(self) -> str:
        """Return why an act on the chosen question did nothing."""
        return self._("Choose a question first: click it, or Tab to the list")


def _closed(text: str) -> str:
    """Return a text that ends, so that the voice falls before what follows."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."
