"""What a simulation says: its table, and lines of a script that cannot be read."""

from __future__ import annotations

from moderator_app.texts.catalogue import Catalogue


class SimulationTexts(Catalogue):
    """Sentences and words of a simulation."""

    subject = "simulation"

    def acts_header(self) -> tuple[str, ...]:
        return (
            self._("Time"),
            self._("Act"),
            self._("State"),
            self._("Live"),
            self._("Remaining"),
            self._("Phase"),
            self._("Offset"),
            self._("Expected end"),
        )

    def rundown_header(self) -> tuple[str, ...]:
        return (
            self._("No."),
            self._("Segment"),
            self._("State"),
            self._("Planned"),
            self._("Start"),
            self._("End"),
            self._("Allotted"),
            self._("Used"),
        )

    def refused(self, why: str) -> str:
        return self._("refused: {why}").format(why=why)

    def state(self, code: str) -> str:
        """Return the word for a state of the session or a segment."""
        return {
            "before": self._("before"),
            "live": self._("live"),
            "on-hold": self._("on hold"),
            "ended": self._("ended"),
            "done": self._("done"),
            "to-come": self._("to come"),
            "skipped": self._("skipped"),
            "not-run": self._("not run"),
        }[code]

    def phase(self, code: str) -> str:
        """Return the word for a phase of the live segment."""
        return {
            "running": self._("running"),
            "wrap-up": self._("wrap up"),
            "last": self._("last seconds"),
            "over": self._("over"),
        }[code]

    def no_time(self, line: int, text: str) -> str:
        return self._(
            "Line {line} of the script does not begin with a time such as 00:03:10: "
            "“{text}”."
        ).format(line=line, text=text)

    def backwards(self, line: int, text: str) -> str:
        return self._(
            "Line {line} of the script goes back in time; put its acts in order: "
            "“{text}”."
        ).format(line=line, text=text)

    def no_act(self, line: int, text: str) -> str:
        return self._(
            "Line {line} of the script has a time and no act: “{text}”."
        ).format(line=line, text=text)

    def unknown_act(self, line: int, text: str) -> str:
        return self._(
            "Line {line} of the script has an act that does not exist: “{text}”."
        ).format(line=line, text=text)

    def arguments(self, line: int, text: str) -> str:
        return self._(
            "Line {line} of the script does not give its act what it needs: “{text}”."
        ).format(line=line, text=text)
