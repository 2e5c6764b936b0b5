"""What the command line says: help, and why a command could not do its work."""

from __future__ import annotations

from moderator_app.texts.catalogue import Catalogue


class CommandLineTexts(Catalogue):
    """Sentences of the command line."""

    subject = "command_line"

    def program(self) -> str:
        return self._("Runs a live webinar on time, from its announcement page.")

    def run(self) -> str:
        return self._("open a programme in the window, to run it live")

    def rehearse(self) -> str:
        return self._("open a programme in the window on a fast clock, for practice")

    def read(self) -> str:
        return self._("print what is read in a programme")

    def simulate(self) -> str:
        return self._("run a script of acts without a window, and print what happens")

    def check(self) -> str:
        return self._("tell whether a session's file is whole, also while it runs")

    def history(self) -> str:
        return self._("print what happened in a session, one event a line")

    def rescue(self) -> str:
        return self._("save all that is whole of a session into a new file")

    def rescue_to(self) -> str:
        return self._("the new file, which must not exist yet")

    def session_file(self) -> str:
        return self._("a session's file")

    def programme(self) -> str:
        return self._("an announcement page (Markdown or text) or a programme.toml")

    def session(self) -> str:
        return self._("the session's file: it goes on if it exists, else it is made")

    def accept(self) -> str:
        return self._("take the usual answers and skip the review")

    def speed(self) -> str:
        return self._("how many seconds of the session pass in a real one")

    def json(self) -> str:
        return self._("print JSON, for programs")

    def script(self) -> str:
        return self._("the acts, one a line: TIME ACT, such as 00:03:10 next")

    def save(self) -> str:
        return self._("keep the simulated hour as a session's file")

    def not_a_speed(self, given: str) -> str:
        return self._(
            "“{given}” is no speed: give a number from 0.1 to 1000, such as 60."
        ).format(given=given)

    def script_missing(self, path: str) -> str:
        return self._(
            "There is no script at {path}: give the path of a text file of acts."
        ).format(path=path)

    def script_not_text(self, path: str) -> str:
        return self._("{path} is not UTF-8 text: save the script as UTF-8.").format(
            path=path
        )

    def unready(self, missing: str) -> str:
        return self._("The programme cannot run yet: {missing}").format(missing=missing)

    def without_minutes(self, number: int, title: str) -> str:
        return self._(
            "Segment {number}, “{title}”, has no minutes: write them on the page."
        ).format(number=number, title=title)

    def exists_already(self, path: str) -> str:
        return self._(
            "{path} exists already: give another name, or move that file away."
        ).format(path=path)

    def in_use(self, path: str) -> str:
        return self._(
            "{path} is taken by another window of this program: give another name."
        ).format(path=path)

    def not_printed(self, reason: str) -> str:
        return self._(
            "The output could not be written ({reason}): send it somewhere else."
        ).format(reason=reason)

    def not_saved(self, path: str, reason: str) -> str:
        return self._(
            "The session could not be kept in {path} ({reason}): free some space or "
            "choose another folder."
        ).format(path=path, reason=reason)

    def is_real(self, path: str) -> str:
        return self._(
            "{path} is a real session: go on with “run”, or name another file to "
            "rehearse in."
        ).format(path=path)

    def is_practice(self, path: str) -> str:
        return self._(
            "{path} is practice, no real session: go on with “rehearse”, or name "
            "another file."
        ).format(path=path)
