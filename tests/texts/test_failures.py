"""Tests for moderator_app.texts.failures."""

import pytest

from moderator_app.texts.failures import FailureTexts


@pytest.mark.parametrize(("language", "sent"), [("en", "sent"), ("es", "enviado")])
def test_each_says_where_the_report_is_and_that_nothing_was_sent(
    language: str, sent: str
) -> None:
    texts = FailureTexts(language)
    told = (texts.goes_on("/logs"), texts.repeats(10, "/logs"))
    for sentence in (*told, texts.in_short("/logs"), texts.had_to_stop("/logs")):
        assert "/logs" in sentence
        assert sent in sentence
    assert "10" in told[1]


def test_without_a_report_the_kind_of_failure_is_said() -> None:
    assert "(KeyError)" in FailureTexts("en").had_to_stop_unreported("KeyError")
