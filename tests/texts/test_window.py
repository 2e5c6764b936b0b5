"""Tests for moderator_app.texts.window."""

from __future__ import annotations

from moderator_app.texts.window import WindowTexts


def test_all_subjects_speak_one_language() -> None:
    texts = WindowTexts.of("es")
    subjects = (
        texts.live,
        texts.acts,
        texts.times,
        texts.speakers,
        texts.keys,
        texts.refusals,
    )
    assert {subject.language for subject in subjects} == {texts.language} == {"es"}
