"""A credit while it is read: name, roles and organisations as they come."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.letters import fold, phrase
from moderator_app.importers.announcement.naming import (
    Known,
    Names,
    naming,
    without_article,
)
from moderator_app.importers.announcement.zone_words import PLACES

_STOP = re.compile(r"(?<=\w{3})\.$")  # "e.V." and "S.A." keep theirs
_WHERE = re.compile(
    r"\s(?:at|@|bei|bei der|beim|chez)\s+(?:the\s)?(?=[^\W\d_a-z])|\s@\s?"
)
_OF_AN_ORGANISATION = re.compile(
    r"\s(?:of the|of|de la|de l'|del|de|du|der|des|di|della|dell'|da|do|a l'|a la|au|"
    r"en la|en el|na|no|an der|am|presso|alla|all')\s?(?="
    r"(?:university|universi\w*|ministry|minister\w*|ministeri\w*|institut\w*|agency|"
    r"agenc\w*|agenzia|city council|city of|ayuntamiento|ajuntament|mairie|ville de|"
    r"stadt |comune di|prefeitura|camara|fundac\w*|fondation|foundation|stiftung|"
    r"gobierno|generalitat|diputaci\w*)\b)"
)


@dataclass(slots=True)
class OpenCredit:
    """The credit that is being read, and in ``done`` those that are.

    ``bold`` are phrases: of several organisations the bold one is it.
    """

    known: Known
    bold: tuple[str, ...] = ()
    name: str | None = None
    roles: list[str] = field(default_factory=list)
    organisations: list[str] = field(default_factory=list)
    done: list[Credit] = field(default_factory=list)
    has_support: bool = False  # some person had a role or an organisation

    @property
    def is_empty(self) -> bool:
        """Whether nobody is named yet; a role can wait for its name."""
        return self.name is None and not self.organisations

    def close(self) -> None:
        """Finish the credit, if there is one, and begin the next."""
        if self.name is not None:
            self.has_support |= bool(self.roles or self.organisations)
            self.done.append(self._person(self.name))
        elif self.organisations:
            self.done.append(Credit(organisation=_names(self.organisations)))
        self.name, self.roles, self.organisations = None, [], []

    def _person(self, name: str) -> Credit:
        """Return the credit of a person; the last organisation, or the bold, is it."""
        said = self._with_places()
        in_bold = [text for text in said if phrase(text) in self.bold]
        chosen = in_bold[-1] if in_bold else (said[-1] if said else None)
        others = [text for text in said if text is not chosen]
        if others and not self.roles and self._are_one_organisation():
            return Credit(name, None, _names(said))
        role = ", ".join((*map(without_article, self.roles), *others)) or None
        if role and chosen is None:
            role, chosen = _role_and_organisation(role)
        role = _STOP.sub("", role) if role else None
        return Credit(name, role, _names([chosen]) if chosen else None)

    def _with_places(self) -> list[str]:
        """Return the organisations, a city behind one by its words as part of it."""
        said = self.organisations
        if len(said) < 2 or fold(said[-1]) not in PLACES or self.bold:
            return said
        if naming(said[-2], self.known) is not Names.ORGANISATION:
            return said
        return [*said[:-2], f"{said[-2]}, {said[-1]}"]

    def _are_one_organisation(self) -> bool:
        """Return whether several name one: a part of another, or one and its city."""
        by_words = (Names.ORGANISATION, Names.INITIALS)
        first, last = (naming(self.organisations[end], self.known) for end in (0, -1))
        return first in by_words or last not in by_words


def _names(organisations: Iterable[str]) -> str:
    """Return organisations as one, without the sentence's small article and stop."""
    named = ", ".join(
        without_article(name) if name[0].islower() else name for name in organisations
    )
    return _STOP.sub("", named)


def _role_and_organisation(role: str) -> tuple[str, str | None]:
    """Return the two of "Director at Metropolis", "Mayor of the City of Lyon"."""
    found = _WHERE.search(role) or _OF_AN_ORGANISATION.search(fold(role))
    if found is None or found.start() == 0:
        return role, None
    return role[: found.start()], role[found.end() :]
