"""The people whom a page lists: speakers, trainers, moderators."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from moderator_app.domain.draft import DraftPerson
from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.columns import Column
from moderator_app.importers.announcement.introduced import LABEL
from moderator_app.importers.announcement.letters import fold
from moderator_app.importers.announcement.lines import Line, Shape
from moderator_app.importers.announcement.names import PeopleNames
from moderator_app.importers.announcement.naming import Known, Names, naming
from moderator_app.importers.announcement.sections import Part
from moderator_app.importers.announcement.speakers import listed_in
from moderator_app.importers.announcement.tables import Row, rows_of, tables_in
from moderator_app.importers.announcement.timing import timing_of
from moderator_app.importers.announcement.words import Section

_LONGEST = 260  # letters: longer lines tell lives
_MOST_WORDS = 25  # of a line that tells role and organisation
_IS = re.compile(
    r"\s(?P<joined>is|es|est|ist|è|é)\s(?:the\s|la\s|el\s|an?\s|le\s|die\s)?"
)
_SENTENCE_END = re.compile(r"\.(?:\s|$)")


def people_of(parts: Sequence[Part], language: str | None) -> tuple[DraftPerson, ...]:
    """Return whom the page lists under its headings for people, each once."""
    known = Known(language=language)
    listed = [part for part in parts if part.section is Section.PEOPLE]
    if all(len(part.lines) == 1 and _names_moderator(part.lines[0]) for part in listed):
        return ()  # a moderator alone is no list
    people: dict[Credit, DraftPerson] = {}
    names = PeopleNames()
    for part in listed:
        for person in _people_in(part.lines, known):
            name = person.credit.name
            if person.credit in people or (name and name in names):
                continue
            people[person.credit] = person
            if name:
                names.add(name)
    if not any(who.name and who != Credit(who.name) for who in people):
        return tuple(people.values())
    return tuple(_as_organisation(person, known) for person in people.values())


def _as_organisation(person: DraftPerson, known: Known) -> DraftPerson:
    """Return who has a name of no known person, and nothing more, as organisation.

    So it is among others who have a role or an organisation.
    """
    credit = person.credit
    is_bare = credit == Credit(credit.name)
    if not is_bare or naming(credit.name or "", known) is not Names.MAYBE_PERSON:
        return person
    return replace(person, credit=Credit(organisation=credit.name))


def _names_moderator(line: Line) -> bool:
    label = LABEL.match(fold(line.text))
    return label is not None and label["moderator"] is not None


def _people_in(lines: Sequence[Line], known: Known) -> Iterator[DraftPerson]:
    tables = tables_in(lines, known) or []
    in_tables: set[int] = set()
    for table in tables:
        if Column.SPEAKER in table.columns:
            in_tables.update(line.number for line in lines[table.first : table.after])
            for row in rows_of(table):
                yield from _in_row(row, known)
    rest = [
        line
        for line in lines
        if line.text and line.number not in in_tables and not _is_item(line)
    ]
    for line in with_what_follows(rest, known):
        for credit in _credits_on(line, known):
            yield DraftPerson(credit, line.number)


def _is_item(line: Line) -> bool:
    """Return whether a line is of a programme that no heading parts from the people."""
    timing = timing_of(line.text)
    return timing.start is not None and timing.is_leading


def _in_row(row: Row, known: Known) -> Iterator[DraftPerson]:
    for credit in listed_in(row.of(Column.SPEAKER), known, row.line.bold):
        name = credit.name or credit.organisation
        role = row.of(Column.ROLE) or credit.role
        organisation = row.of(Column.ORGANISATION)
        if organisation or role:
            yield DraftPerson(Credit(name, role, organisation or None), row.line.number)
        else:
            yield DraftPerson(credit, row.line.number)


def with_what_follows(lines: Sequence[Line], known: Known) -> Iterator[Line]:
    """Yield lines, a name on one of its own with the role on the line below it."""
    waiting: Line | None = None
    for line in lines:
        if waiting is not None and _goes_on(waiting, line, known):
            text = f"{waiting.text}, {line.text.rstrip('.')}"
            yield _in_bold(waiting.saying(text), (*waiting.bold, *line.bold))
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        waiting = line if _is_name_alone(line, known) else None
        if waiting is None:
            yield line
    if waiting is not None:
        yield waiting


def _goes_on(name: Line, line: Line, known: Known) -> bool:
    is_next_of_list = line.shape is Shape.BULLET and line.indent <= name.indent
    is_beside = is_next_of_list and name.shape is Shape.BULLET
    return (
        line.shape is not Shape.HEADING
        and not is_beside
        and _tells_of_a_person(line, known)
    )


def _in_bold(line: Line, bold: tuple[str, ...]) -> Line:
    return Line(line.number, line.text, line.shape, line.indent, line.level, bold)


def _is_name_alone(line: Line, known: Known) -> bool:
    return naming(line.text.strip(" .:"), known) in (Names.PERSON, Names.MAYBE_PERSON)


def _tells_of_a_person(line: Line, known: Known) -> bool:
    words = len(line.text.split())
    if words > _MOST_WORDS or (words > _MOST_WORDS // 2 and line.text.endswith(".")):
        return False
    first = line.text.split(",")[0].strip()
    return naming(first, known) in (
        Names.ROLE,
        Names.ORGANISATION,
        Names.INITIALS,
        Names.DEPARTMENT,
    )


def _in_a_sentence(text: str, in_bold: str, known: Known) -> tuple[Credit, ...]:
    """Return who a life is about: "Jane Doe is Head of Parks at the City of Lyon."""
    found = _IS.search(text[:_LONGEST])
    name = text[: found.start()] if found else in_bold
    if naming(name, known) not in (Names.PERSON, Names.MAYBE_PERSON):
        return ()
    if found is None or not (found["joined"] or in_bold):
        return (Credit(name=name),) if in_bold else ()
    first = _SENTENCE_END.split(text[found.end() :])[0]
    return listed_in(f"{name}, {first}", known)[:1] or (Credit(name=name),)


def _credits_on(line: Line, known: Known) -> tuple[Credit, ...]:
    in_bold = line.bold[0] if line.bold else ""
    if len(line.text) > _LONGEST or line.text.endswith("."):
        return _in_a_sentence(line.text, in_bold, known)
    named = listed_in(line.text, known, line.bold[1:] if in_bold else ())
    if line.shape is Shape.TEXT and not any(credit.name for credit in named):
        sure = (Names.ORGANISATION, Names.INITIALS)
        return tuple(
            who for who in named if naming(who.organisation or "", known) in sure
        )
    return named
