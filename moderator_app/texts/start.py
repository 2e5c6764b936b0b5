"""What the start screen says."""

from __future__ import annotations

from moderator_app.texts.catalogue import Catalogue


class StartTexts(Catalogue):
    """The first screen: bring a page, go on with a session."""

    subject = "start"

    def title(self) -> str:
        return self._("Moderator console")

    def subtitle(self) -> str:
        return self._("Open the session's announcement and run it minute by minute.")

    def drop_here(self) -> str:
        return self._("Drop the page, the text or the programme here")

    def formats(self) -> str:
        return self._("Markdown, text or programme.toml; nothing leaves this computer")

    def let_go(self) -> str:
        return self._("Let go and it will be read")

    def open_file(self) -> str:
        return self._("Open a file")

    def paste(self) -> str:
        return self._("Paste the announcement")

    def sample(self) -> str:
        return self._("Try the sample")

    def begin_with(self, name: str) -> str:
        return self._("Begin with {name}").format(name=name)

    def session_goes_on(self) -> str:
        return self._("A session goes on: Enter takes you back into it.")

    def session_runs_elsewhere(self) -> str:
        return self._("A session runs in another window: Enter lets you watch it.")

    def pasted_text(self) -> str:
        """Return what a text without a file is called in a sentence."""
        return self._("the pasted text")

    def nothing_to_paste(self) -> str:
        return self._("The clipboard holds no text: copy the announcement first.")

    def programmes(self) -> str:
        """Return the name of the file dialogue's filter for what we read."""
        return self._("Announcements and programmes")

    def all_files(self) -> str:
        return self._("All files")

    def sessions(self) -> str:
        return self._("Your sessions")

    def no_sessions(self) -> str:
        return self._(
            "Your sessions will appear here. Every key press is saved at once, "
            "even if the power fails."
        )

    def live(self) -> str:
        return self._("Live")

    def to_come(self) -> str:
        return self._("Not started")

    def ended(self) -> str:
        return self._("Ended")

    def rehearsal(self) -> str:
        return self._("Rehearsal")

    def back_to_session(self) -> str:
        return self._("Back to the session")

    def watch_session(self) -> str:
        return self._("Watch it")

    def runs_elsewhere(self) -> str:
        """Return the mark of a session that another window runs."""
        return self._("Open in another window")

    def unreadable(self) -> str:
        """Return the mark of a file that cannot be read now."""
        return self._("Cannot be read now")

    def opening(self) -> str:
        return self._("Opening…")

    def damaged(self) -> str:
        return self._("Damaged")

    def to_begin(self) -> str:
        return self._("To begin")

    def all_keys(self) -> str:
        return self._("All keys")

    def next_step(self) -> str:
        return self._("The next step")

    def undo_step(self) -> str:
        return self._("Undo the last step")

    def other_language(self) -> str:
        return self._("Another language")

    def keys(self) -> str:
        return self._("Keys")

    def speaks(self, name: str) -> str:
        return self._("Language: {name}").format(name=name)

    def to_dark(self) -> str:
        return self._("Dark colours")

    def to_light(self) -> str:
        return self._("Light colours")
