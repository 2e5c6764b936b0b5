"""Tests for moderator_app.importers.no_programme_words."""

from __future__ import annotations

import pytest

from moderator_app.importers.no_programme import NoProgramme, Reason
from moderator_app.importers.no_programme_words import no_programme_sentence
from moderator_app.importers.programme_problems import Fault, Problem
from moderator_app.texts.no_programme import NoProgrammeTexts

ENGLISH = NoProgrammeTexts("en")


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_has_a_sentence_with_the_name(reason: Reason) -> None:
    sentence = no_programme_sentence(NoProgramme(reason), "page.md", ENGLISH)
    assert "page.md" in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize("fault", Fault)
def test_each_fault_has_a_sentence_with_its_line(fault: Fault) -> None:
    problem = Problem(fault, ("segments", 2, "minutes"), 7, "x")
    error = NoProgramme(Reason.FAULTY, (problem,))
    assert no_programme_sentence(error, "a.toml", ENGLISH).startswith(
        "a.toml: line 7: "
    )


def test_a_fault_without_a_line_is_told_all_the_same() -> None:
    error = NoProgramme(Reason.FAULTY, (Problem(Fault.MISSING, ("segments",)),))
    assert no_programme_sentence(error, "a.toml", ENGLISH) == (
        "a.toml: “segments” is missing."
    )


def test_it_is_told_in_spanish() -> None:
    error = NoProgramme(Reason.MISSING)
    assert no_programme_sentence(error, "a.md", NoProgrammeTexts("es")) == (
        "No existe el archivo a.md: revisa su nombre y su carpeta."
    )
