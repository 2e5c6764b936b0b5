"""Why a file gives no programme: what happened, where, and what to do."""

from __future__ import annotations

from moderator_app.texts.catalogue import Catalogue


class NoProgrammeTexts(Catalogue):
    """One sentence for each reason, and for each mistake in our own format."""

    subject = "no_programme"

    def missing(self, name: str) -> str:
        return self._("There is no file {name}: check its name and folder.").format(
            name=name
        )

    def unreadable(self, name: str) -> str:
        return self._(
            "{name} cannot be read: it is a folder, or this account may not open it."
        ).format(name=name)

    def empty(self, name: str) -> str:
        return self._("{name} is empty: there is nothing to read in it.").format(
            name=name
        )

    def too_large(self, name: str) -> str:
        return self._(
            "{name} is larger than 10 MB, which no announcement is: choose its text."
        ).format(name=name)

    def not_text(self, name: str) -> str:
        return self._(
            "{name} is not text: save the announcement as Markdown or plain text."
        ).format(name=name)

    def none_found(self, name: str) -> str:
        return self._(
            "No programme was found in {name}: it needs a list of segments with their "
            "minutes or times."
        ).format(name=name)

    def faulty(self, name: str, problem: str) -> str:
        return self._("{name}: {problem}").format(name=name, problem=problem)

    def at_line(self, line: int, problem: str) -> str:
        return self._("line {line}: {problem}").format(line=line, problem=problem)

    def syntax(self) -> str:
        return self._("this is not TOML; see docs/programme-file.md.")

    def unknown_key(self, key: str) -> str:
        return self._("“{key}” is no key of this format.").format(key=key)

    def key_missing(self, key: str) -> str:
        return self._("“{key}” is missing.").format(key=key)

    def not_words(self, key: str) -> str:
        return self._("“{key}” must be text in quotation marks.").format(key=key)

    def not_number(self, key: str) -> str:
        return self._("“{key}” must be a number.").format(key=key)

    def not_yes_or_no(self, key: str) -> str:
        return self._("“{key}” must be true or false.").format(key=key)

    def not_list(self, key: str) -> str:
        return self._("“{key}” must be a list in square brackets.").format(key=key)

    def not_table(self, key: str) -> str:
        return self._("“{key}” must be a table of keys.").format(key=key)

    def not_date(self, key: str, given: str) -> str:
        return self._(
            "“{key}” is {given}, which is no day: write it as 2020-04-03."
        ).format(key=key, given=given)

    def not_time(self, key: str, given: str) -> str:
        return self._(
            "“{key}” is {given}, which is no time: write it as 16:30:00."
        ).format(key=key, given=given)

    def not_length(self, key: str, given: str) -> str:
        return self._(
            '“{key}” is {given}, which is no length: write it as "9:50".'
        ).format(key=key, given=given)

    def not_zone(self, key: str, given: str) -> str:
        return self._(
            "“{key}” is {given}, which is no zone: write it as Europe/Madrid."
        ).format(key=key, given=given)

    def not_language(self, key: str, given: str) -> str:
        return self._(
            "“{key}” is {given}, which is no language: write it as es."
        ).format(key=key, given=given)

    def not_kind(self, key: str, given: str) -> str:
        return self._(
            "“{key}” is {given}; it must be welcome, intro, talk, panel, qa, break, "
            "closing or other."
        ).format(key=key, given=given)

    def out_of_range(self, key: str, given: str) -> str:
        return self._("“{key}” is {given}, which is out of range.").format(
            key=key, given=given
        )

    def two_lengths(self) -> str:
        return self._("a segment has “minutes” or “length”, not both.")

    def no_segments(self) -> str:
        return self._("there has to be at least one segment.")
