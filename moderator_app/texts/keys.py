"""What each key does, in a sentence, and who has the keys."""

from __future__ import annotations

from moderator_app.texts.catalogue import Catalogue


class KeyTexts(Catalogue):
    """Sentences of the key sheet, most by the name of the act; the strip; the menu."""

    subject = "keys"

    def act(self, name: str) -> str:
        """Return what a key does, by the name of its act in the table of keys."""
        return {**self._clock_acts(), **self._rundown_acts(), **self._other_acts()}[
            name
        ]

    def _clock_acts(self) -> dict[str, str]:
        return {
            "next": self._("Next: start, hand over, end"),
            "back": self._("Back to what was live"),
            "undo": self._("Undo the last act on the clock"),
            "redo": self._("Redo what was undone"),
            "hold": self._("Hold the clock, or resume it"),
            "more": self._("One minute more"),
            "less": self._("One minute less"),
            "more_half": self._("30 seconds more"),
            "less_half": self._("30 seconds less"),
        }

    def _rundown_acts(self) -> dict[str, str]:
        return {
            "skip": self._("Skip or restore a segment"),
            "jump": self._("Jump to selected segment"),
            "move_up": self._("Move the selected segment up"),
            "move_down": self._("Move the selected segment down"),
            "restart": self._("Restart the live segment"),
            "end": self._("End the session"),
        }

    def _other_acts(self) -> dict[str, str]:
        return {
            "log": self._("Log a question"),
            "air": self._("Put the selected question, or the next, on air"),
            "answered": self._("The question on air is answered"),
            "approve": self._("Approve the selected question"),
            "dismiss": self._("Dismiss the selected question"),
            "undo_question": self._("Undo the last act on questions"),
            "redo_question": self._("Redo what was undone on questions"),
            "find": self._("Find a segment, a speaker or a question"),
            "language": self._("The other language"),
            "theme": self._("Dark or light colours"),
            "menu": self._("Show or hide the other acts"),
            "save": self._("Save what happened, after the end"),
            "sheet": self._("The list of all keys"),
            "leave": self._("Leave a field, close what lies on top"),
            "answer": self._("Answer what the screen asks"),
        }

    def reasons(self) -> str:
        return self._("Why: connection, interpreter, technical, other")

    def select_segment(self) -> str:
        return self._("Select a segment")

    def log_and_stay(self) -> str:
        return self._("Log a question and write another")

    # -- before the session ------------------------------------------------------

    def programme_group(self) -> str:
        return self._("A programme")

    def open_file(self) -> str:
        return self._("Open a file")

    def paste(self) -> str:
        return self._("Paste an announcement")

    def try_sample(self) -> str:
        return self._("Try the sample")

    def begin_brought(self) -> str:
        return self._("Begin with what was brought")

    def value_group(self) -> str:
        return self._("What was read")

    def other_value(self) -> str:
        return self._("Go to another value")

    def correct(self) -> str:
        return self._("Correct the value")

    def leave_value(self) -> str:
        return self._("Leave the value as it was")

    def correct_title(self) -> str:
        return self._("Correct the title")

    def add_or_remove(self) -> str:
        return self._("Add or remove a row")

    def move_row(self) -> str:
        return self._("Move a row")

    def undo_correction(self) -> str:
        return self._("Undo or redo a correction")

    def review_group(self) -> str:
        return self._("The review")

    def more_questions(self) -> str:
        return self._("Show the other questions")

    def create_session(self) -> str:
        return self._("Create the session")

    def save_programme(self) -> str:
        return self._("Save the programme as a file")

    def other_tab(self) -> str:
        return self._("Turn between the page and what was read")

    # -- caps -------------------------------------------------------------------

    def space(self) -> str:
        return self._("Space")

    def ctrl(self) -> str:
        return self._("Ctrl")

    def alt(self) -> str:
        return self._("Alt")

    def escape(self) -> str:
        return self._("Esc")

    def page_down(self) -> str:
        return self._("Page Down")

    def insert(self) -> str:
        return self._("Ins")

    def delete(self) -> str:
        return self._("Del")

    # -- the sheet --------------------------------------------------------------

    def sheet(self) -> str:
        return self._("Keys")

    def clock_group(self) -> str:
        return self._("The clock")

    def rundown_group(self) -> str:
        return self._("The programme")

    def question_group(self) -> str:
        return self._("Questions")

    def window_group(self) -> str:
        return self._("The window")

    def sheet_hint(self) -> str:
        return self._("In a field a key writes; Esc gives the keys back.")

    # -- who has the keys -------------------------------------------------------

    def show_has_keys(self) -> str:
        return self._("SHOW")

    def typing_has_keys(self) -> str:
        return self._("TYPING")

    def another_window_has_keys(self) -> str:
        return self._("ANOTHER WINDOW")

    def window_watches(self) -> str:
        """Return what stands there where the keys do nothing to the session."""
        return self._("WATCHING")

    def strip_explained(self, who: str) -> str:
        """Return what the strip says, for the ear."""
        return self._("The keys go to: {who}").format(who=who)

    # -- the menu ---------------------------------------------------------------

    def menu(self) -> str:
        return self._("More")

    def switch_language(self, language: str) -> str:
        return self._("Language: {language}").format(language=language)

    def dark(self) -> str:
        return self._("Dark colours")

    def light(self) -> str:
        return self._("Light colours")

    def page_down_is_next(self, is_on: bool) -> str:
        if is_on:
            return self._("Page Down is next: on")
        return self._("Page Down is next: off")

    def save_csv(self) -> str:
        return self._("Save as CSV")

    def close(self) -> str:
        return self._("Close")
