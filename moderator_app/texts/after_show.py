"""What is said once the session is over, on the screen and in its table file."""

from __future__ import annotations

from moderator_app.domain.clock import State
from moderator_app.domain.views.after_show import AfterShowView, Questions
from moderator_app.domain.views.rundown import RundownRow
from moderator_app.texts.catalogue import Catalogue
from moderator_app.texts.rundown import RundownTexts
from moderator_app.texts.times import Times


class AfterShowTexts(Catalogue):
    """The account of a session; rows of it speak as those of the rundown."""

    subject = "after_show"

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.times = Times(language)
        self.rundown = RundownTexts(language)

    def title(self) -> str:
        return self._("The session is over")

    def account(self) -> str:
        """Return the name of the table."""
        return self._("Planned and used time by segment")

    def segment(self) -> str:
        return self._("Segment")

    def planned(self) -> str:
        return self._("Planned")

    def used(self) -> str:
        return self._("Used")

    def over_under(self) -> str:
        return self._("Over or under")

    def in_all(self) -> str:
        return self._("In all")

    def started(self) -> str:
        return self._("Started")

    def ended(self) -> str:
        return self._("Ended")

    def not_started(self) -> str:
        return self._("nothing was run")

    def planned_at(self, time: str) -> str:
        return self._("plan {time}").format(time=time)

    def questions(self) -> str:
        return self._("Questions")

    def answered(self, questions: Questions) -> str:
        sentence = self._n("{count} answered", "{count} answered", questions.answered)
        return sentence.format(count=questions.answered)

    def left(self, questions: Questions) -> str:
        """Return how many were left without an answer, one perhaps on air still."""
        if questions.is_one_on_air:
            return self._("{count} left, one on air").format(count=questions.left)
        return self._("{count} left").format(count=questions.left)

    def over(self, seconds: int) -> str:
        """Return more or less than was allotted, with its word."""
        if not seconds:
            return self._("to the second")
        over, under = self._("{length} over"), self._("{length} under")
        words = over if seconds > 0 else under
        return words.format(length=self.times.length(seconds))

    def beside(self, row: RundownRow) -> str:
        """Return what stands in the last column of a row."""
        if row.state is State.DONE:
            return self.over(row.over_s or 0)
        return self.rundown.state(row)

    def heard(self, row: RundownRow) -> str:
        """Return a row as a sentence for the ear."""
        sentence = self._("{number}. {name}: planned {planned}, used {used}, {how}.")
        return sentence.format(
            number=row.number,
            name=row.name.headline,
            planned=self.times.length(row.planned_s),
            used=self.times.length(row.used_s),
            how=self.beside(row),
        )

    def heard_total(self, view: AfterShowView) -> str:
        sentence = self._("In all: planned {planned}, used {used}, {how}.")
        return sentence.format(
            planned=self.times.length(view.planned_s),
            used=self.times.length(view.used_s),
            how=self.over(view.over_s),
        )

    def columns(self) -> tuple[str, ...]:
        """Return the header of the table file; lengths carry their unit."""
        return (
            self._("number"),
            self._("title"),
            self._("speakers"),
            self._("state"),
            self._("planned start"),
            self._("planned end"),
            self._("start"),
            self._("end"),
            self._("planned (s)"),
            self._("allotted (s)"),
            self._("used (s)"),
            self._("over (s)"),
        )
