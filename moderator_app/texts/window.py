"""All sentences of a live window in one language, to be handed in together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from moderator_app.texts.acts import ActTexts
from moderator_app.texts.keys import KeyTexts
from moderator_app.texts.live import LiveTexts
from moderator_app.texts.refusals import RefusalTexts
from moderator_app.texts.saving import SavingTexts
from moderator_app.texts.speakers import SpeakerTexts
from moderator_app.texts.times import Times


@dataclass(frozen=True, slots=True)
class WindowTexts:
    """The subjects that the middle of the live window speaks of."""

    live: LiveTexts
    acts: ActTexts
    times: Times
    speakers: SpeakerTexts
    keys: KeyTexts
    refusals: RefusalTexts
    saving: SavingTexts

    @classmethod
    def of(cls, language: str) -> Self:
        """Return the sentences of a language."""
        return cls(
            LiveTexts(language),
            ActTexts(language),
            Times(language),
            SpeakerTexts(language),
            KeyTexts(language),
            RefusalTexts(language),
            SavingTexts(language),
        )

    @property
    def language(self) -> str:
        """The language that all of them are in."""
        return self.live.language
