"""The language in which the program speaks: the system's, where it knows it."""

from __future__ import annotations

from collections.abc import Mapping

from moderator_app.texts.catalogue import LANGUAGES

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def language_of(environment: Mapping[str, str], system: str | None) -> str:
    """Return a language the program speaks: the first that is asked for, else English.

    ``system`` is what the operating system says where no variable does, such
    as ``es_ES``; environment variables are read in the order of gettext.
    """
    for wish in (*_wishes(environment), system or ""):
        language = wish.partition("_")[0].partition(".")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


def _wishes(environment: Mapping[str, str]) -> list[str]:
    return [
        wish
        for variable in _VARIABLES
        for wish in environment.get(variable, "").split(":")
    ]
