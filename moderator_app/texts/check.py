"""What a check of a session's file says: whole, or what is wrong and where."""

from __future__ import annotations

from collections.abc import Sequence

from moderator_app.texts.catalogue import Catalogue

_MOST = 5
"""How many things that are wrong are told one by one."""


class CheckTexts(Catalogue):
    """Sentences on whole and damaged sessions; each begins with the file's path."""

    subject = "check"

    def whole(self, path: str, counts: str) -> str:
        return self._("{path} is whole: {counts}.").format(path=path, counts=counts)

    def whole_without_head(self, path: str, counts: str) -> str:
        return self._(
            "{path} is whole as far as it goes: {counts}. The head beside it is "
            "missing, so nobody can tell whether its end was cut off."
        ).format(path=path, counts=counts)

    def whole_without_chain(self, path: str, counts: str) -> str:
        return self._(
            "{path} can be read to its end: {counts}. An older program wrote it, "
            "without the chain that would prove it."
        ).format(path=path, counts=counts)

    def unproven(self) -> str:
        return self._(
            "Its programme was saved from a damaged file without proof: compare its "
            "titles and times with the page."
        )

    def counts(self, events: int, questions: int) -> str:
        """Return "40 events, 5 questions"."""
        return self._("{events}, {questions}").format(
            events=self.events(events),
            questions=self._n(
                "{count} question", "{count} questions", questions
            ).format(count=questions),
        )

    def events(self, count: int) -> str:
        return self._n("{count} event", "{count} events", count).format(count=count)

    def damaged(self, path: str, flaws: Sequence[str], whole: int) -> str:
        """Return what is wrong; ``whole`` counts the events that come before it."""
        return self._n(
            "{path} is damaged: {flaws}. {count} event at its beginning is whole; "
            "“rescue” saves all that can be saved.",
            "{path} is damaged: {flaws}. {count} events at its beginning are whole; "
            "“rescue” saves all that can be saved.",
            whole,
        ).format(path=path, flaws=self._listed(flaws), count=whole)

    def _listed(self, flaws: Sequence[str]) -> str:
        told, more = list(flaws[:_MOST]), len(flaws) - _MOST
        if more > 0:
            told.append(
                self._n("{count} thing more", "{count} things more", more).format(
                    count=more
                )
            )
        return "; ".join(told)

    def flaw(self, harm: str, number: int, detail: str) -> str:
        """Return one thing that is wrong, by its code; without a full stop."""
        return {**self._of_events(), **self._of_the_rest()}[harm].format(
            number=number, detail=detail
        )

    def _of_events(self) -> dict[str, str]:
        return {
            "event": self._("event {number} was changed"),
            "missing": self._("event {number} is missing"),
            "beginning": self._("event 1, or what the file is for, was changed"),
            "unfit": self._("event {number} cannot have happened where it stands"),
            "unreadable": self._("nothing after event {number} can be read"),
            "tail": self._(
                "its end was cut off after event {number}; it went on to event {detail}"
            ),
            "wal": self._("what followed event {number} lies in a damaged -wal file"),
        }

    def _of_the_rest(self) -> dict[str, str]:
        return {
            "words": self._("the words of question {number} were changed"),
            "words-lost": self._("the words of question {number} are lost"),
            "page": self._("page {number} of the file is damaged"),
            "file": self._("the database is damaged ({detail})"),
            "strange": self._("it has “{detail}” in it, which no session has"),
            "head": self._(
                "its head is of another session, or of another event {number}"
            ),
            "broken-head": self._("its head cannot be read"),
        }

    def missing(self, path: str) -> str:
        return self._(
            "There is no file {path}: give the path of a session's file."
        ).format(path=path)

    def newer(self, path: str) -> str:
        return self._(
            "{path} was written by a newer version of this program: use that one."
        ).format(path=path)

    def cannot_read(self, path: str, reason: str) -> str:
        return self._(
            "{path} cannot be read now ({reason}): see that you may read it and that "
            "no other program holds it."
        ).format(path=path, reason=reason)

    def nothing_by_this_name(self, path: str) -> str:
        """Return why a file that has a second name (a hard link) tells nothing."""
        return self._(
            "{path}: nothing is in it by this name. The file has another name, too, "
            "beside which its -wal may lie: give that one."
        ).format(path=path)

    def nothing_yet(self, path: str) -> str:
        return self._("{path}: nothing is in it yet.").format(path=path)

    def not_permitted(self, path: str, part: str) -> str:
        """Return why a file cannot be read; ``part`` is it or a file beside it."""
        return self._("{path} cannot be read: no permission for {part}.").format(
            path=path, part=part
        )

    def not_a_session(self, path: str) -> str:
        return self._(
            "{path} is no session of this program: give a file that it made."
        ).format(path=path)
