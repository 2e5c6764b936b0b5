"""One language's sentences of one subject, by gettext; nothing at import time."""

from __future__ import annotations

import gettext

from moderator_app.resource_files import resource

LANGUAGES = ("en", "es")
"""Languages the program speaks; English is the one in the code."""


class Catalogue:
    """Sentences of one subject in one language; English where none is there.

    A subclass sets ``subject``: the name of its file in
    resources/locale/LANGUAGE/LC_MESSAGES/SUBJECT.po and .mo.
    """

    subject: str

    def __init__(self, language: str) -> None:
        self.language = language
        self._translations = gettext.translation(
            self.subject, resource("locale"), [language], fallback=True
        )

    def _(self, sentence: str) -> str:
        return self._translations.gettext(sentence)

    def _n(self, one: str, many: str, count: int) -> str:
        return self._translations.ngettext(one, many, count)
