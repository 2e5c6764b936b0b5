"""Tests for moderator_app.cli.language."""

import pytest

from moderator_app.cli.language import language_of


@pytest.mark.parametrize(
    ("environment", "system", "language"),
    [
        ({"LANG": "es_ES.UTF-8"}, None, "es"),
        ({"LANG": "en_GB.UTF-8"}, "es_ES", "en"),
        ({"LC_ALL": "es_MX", "LANG": "en_US"}, None, "es"),
        ({"LANGUAGE": "ca:es:en", "LANG": "en_US"}, None, "es"),
        ({"LANG": "C"}, None, "en"),
        ({}, "es_CO", "es"),
        ({}, "fr_FR", "en"),
        ({}, None, "en"),
    ],
)
def test_the_first_known_wish_is_spoken(
    environment: dict[str, str], system: str | None, language: str
) -> None:
    assert language_of(environment, system) == language
