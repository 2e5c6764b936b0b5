"""An hour driven by hand as a window gets to see it."""

from __future__ import annotations

from collections.abc import Mapping

from rpds import HashTrieMap

from moderator_app.domain.events import ProgrammeLoaded
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.show_runner import Published
from tests.builders import Hour


def published(hour: Hour, words: Mapping[int, Words] | None = None) -> Published:
    """Return the hour's show with these words of its questions."""
    kept = {QuestionNumber(number): said for number, said in (words or {}).items()}
    return Published(hour.show, HashTrieMap(kept), ProgrammeLoaded(hour.show.programme))
