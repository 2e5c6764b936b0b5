"""Every no in a sentence that says what to do instead, and the window's notices."""

from __future__ import annotations

from moderator_app.domain.refusals import Refusal
from moderator_app.texts.catalogue import Catalogue


class RefusalTexts(Catalogue):
    """Why something was not done, and what the window asks without blocking it."""

    subject = "refusals"

    def refusal(self, refusal: Refusal) -> str:
        """Return the sentence of a refusal."""
        return (
            self._of_clock()[refusal]
            if refusal in self._of_clock()
            else (self._of_desk()[refusal])
        )

    def _of_clock(self) -> dict[Refusal, str]:
        return {
            Refusal.JUST_MOVED_ON: self._("Just moved on: press again in a moment."),
            Refusal.NOT_STARTED: self._(
                "The session has not started: Space starts it."
            ),
            Refusal.ENDED: self._("The session is over: Backspace takes the end back."),
            Refusal.NOTHING_TO_COME: self._(
                "Nothing is to come: bring a skipped segment back with Ctrl+K."
            ),
            Refusal.NOTHING_BEFORE: self._("Nothing was live before this."),
            Refusal.ALREADY_ON_HOLD: self._("The clock stands already: H resumes it."),
            Refusal.NOT_ON_HOLD: self._("The clock runs: H holds it."),
            Refusal.NO_SUCH_SEGMENT: self._(
                "There is no such segment in the programme."
            ),
            Refusal.ALREADY_LIVE: self._("This segment is live already."),
            Refusal.ALREADY_DONE: self._(
                "This segment is done: Ctrl+J goes back to it."
            ),
            Refusal.ALREADY_PASSED: self._(
                "This segment has been passed: Ctrl+J goes to it."
            ),
            Refusal.NOT_TO_COME: self._("Only segments to come can be moved."),
            Refusal.SAME_SEGMENT: self._("This segment is there already."),
            Refusal.TOO_LONG: self._("That is more than any segment can last."),
            Refusal.NOTHING_TO_UNDO: self._("There is nothing to undo."),
            Refusal.NOTHING_TO_REDO: self._("There is nothing to redo."),
        }

    def _of_desk(self) -> dict[Refusal, str]:
        return {
            Refusal.NO_SUCH_QUESTION: self._("There is no such question."),
            Refusal.SAME_QUESTION: self._("This question is there already."),
            Refusal.NOT_WAITING: self._("This question does not wait for a yes."),
            Refusal.NOT_ON_AIR: self._("No question is on air: A takes the next one."),
            Refusal.ALREADY_SETTLED: self._("This question is settled already."),
            Refusal.NOT_IN_QUEUE: self._("This question is in no queue."),
            Refusal.NO_SUCH_SPEAKER: self._("There is no card of this speaker."),
            Refusal.WATCHING: self._(
                "Another window runs this session: this one only watches."
            ),
        }

    def undo_is_old(self, act: str) -> str:
        """Return the question before an old act is undone: "next 16:45:10"."""
        sentence = self._("“{act}” is more than a minute old. Undo it all the same?")
        return sentence.format(act=act)

    def undone(self, act: str) -> str:
        """Return what was taken back, and how it is given again."""
        return self._("Taken back: {act}. Shift+Backspace gives it again.").format(
            act=act
        )

    def undo_it(self) -> str:
        return self._("Undo it")

    def let_it_stand(self) -> str:
        return self._("Let it stand")

    def select_first(self) -> str:
        return self._("Select a segment first, with the arrows.")

    def not_over_yet(self) -> str:
        return self._("What happened can be saved once the session is over.")

    def cannot_move_there(self) -> str:
        return self._("There is no segment to come on that side.")

    def question_logged(self, number: int) -> str:
        return self._("Question {number} is logged.").format(number=number)

    def question_noted(self, number: int) -> str:
        """Return what is said of a question that is not in its file yet."""
        sentence = self._("Question {number} is noted; it is not saved yet.")
        return sentence.format(number=number)

    def leave_running(self) -> str:
        return self._(
            "Close the window? The session goes on and waits for you. "
            "Esc stays; Space is still next."
        )

    def leave_unsaved(self, count: int) -> str:
        """Return the question before acts that are in memory alone are lost."""
        return self._n(
            "Close the window? {count} act is only in memory and would be lost. "
            "Esc stays; Space is still next.",
            "Close the window? {count} acts are only in memory and would be lost. "
            "Esc stays; Space is still next.",
            count,
        ).format(count=count)

    def leave_now(self) -> str:
        return self._("Close the window")

    def stay(self) -> str:
        return self._("Stay")

    def information(self) -> str:
        return self._("Note")

    def warning(self) -> str:
        return self._("Attention")

    def problem(self) -> str:
        return self._("Problem")

    def dismiss(self) -> str:
        return self._("Close the note")
