"""Every sentence exists in every language, with all of its fields."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from moderator_app.texts.catalogue import LANGUAGES

ROOT = Path(__file__).parents[2]
LOCALE = ROOT / "resources/locale"
SUBJECT = re.compile(r'^    subject = "(\w+)"$', re.MULTILINE)
FIELD = re.compile(r"\{(\w+)[^{}]*\}")
KEYWORDS = {"_": None, "_n": (1, 2)}

SOURCES = {
    subject: path
    for path in sorted((ROOT / "moderator_app/texts").glob("*.py"))
    for subject in SUBJECT.findall(path.read_text(encoding="utf-8"))
}
TRANSLATED = [
    (language, subject)
    for language in LANGUAGES
    if language != "en"
    for subject in SOURCES
]
in_each_language = pytest.mark.parametrize(("language", "subject"), TRANSLATED)


def sentences(subject: str) -> set[str]:
    """Return the English sentences that a subject's methods ask for."""
    found = extract_from_file("python", SOURCES[subject], keywords=KEYWORDS)
    ids = (message for _, message, _, _ in found)
    return {each[0] if isinstance(each, tuple) else each for each in ids}


def catalogue(language: str, subject: str, suffix: str = "po") -> Catalog:
    path = LOCALE / language / "LC_MESSAGES" / f"{subject}.{suffix}"
    content = io.BytesIO(path.read_bytes())
    return read_po(content) if suffix == "po" else read_mo(content)


def translations(catalog: Catalog) -> dict[str, tuple[str, ...]]:
    """Return each sentence's translation, one for each plural, by its first form."""
    return {forms(m.id)[0]: forms(m.string) for m in catalog if m.id}


def forms(text: object) -> tuple[str, ...]:
    return tuple(text) if isinstance(text, (tuple, list)) else (str(text),)


def fields(text: str) -> set[str]:
    return set(FIELD.findall(text))


def faults(catalog: Catalog) -> Iterator[str]:
    """Yield what is wrong; a singular alone may say "one" and leave its field out."""
    for message in catalog:
        if not message.id:
            continue
        *singulars, last = forms(message.string)
        asked = fields(forms(message.id)[-1])
        if not all([*singulars, last]):
            yield f"not translated: {message.id}"
        elif fields(last) != asked or any(fields(one) - asked for one in singulars):
            yield f"other fields: {message.id} -> {message.string}"
        if message.fuzzy:
            yield f"not sure: {message.id}"


@in_each_language
def test_what_the_code_says_is_what_is_translated(language: str, subject: str) -> None:
    translated = set(translations(catalogue(language, subject)))
    assert translated ^ sentences(subject) == set()


@in_each_language
def test_each_translation_is_there_and_keeps_its_fields(
    language: str, subject: str
) -> None:
    assert list(faults(catalogue(language, subject))) == []


@in_each_language
def test_the_compiled_file_says_what_the_readable_one_says(
    language: str, subject: str
) -> None:
    readable = translations(catalogue(language, subject))
    assert translations(catalogue(language, subject, "mo")) == readable


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_no_translation_is_left_over(language: str) -> None:
    found = {path.stem for path in (LOCALE / language).rglob("*.[pm]o")}
    assert found == set(SOURCES)


def test_no_sentence_is_glued_from_pieces_before_it_is_translated() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in SOURCES.values()}
    glued = [path.name for path, text in texts.items() if re.search(r"_\(\s*f\"", text)]
    assert glued == []


def test_a_translation_that_loses_a_field_is_seen() -> None:
    catalog = Catalog(locale="es")
    catalog.add("End this, hand over to {name}", "Termina y da paso")
    assert len(list(faults(catalog))) == 1
