"""``read``: what is in a programme, for people or as JSON for programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TextIO

from moderator_app.cli.programme import draft_in
from moderator_app.importers.reading_for_people import reading_for_people
from moderator_app.importers.reading_json import reading_json
from moderator_app.texts.reading import ReadingTexts


def read_command(path: Path, as_json: bool, language: str, out: TextIO) -> int:
    """Print what is read in a file and return 0; stops where there is no programme."""
    draft = draft_in(path, language)
    texts = ReadingTexts(language)
    if as_json:
        plain = reading_json(draft, texts)
        print(json.dumps(plain, ensure_ascii=False, indent=2), file=out)
    else:
        print(reading_for_people(draft, texts), file=out)
    return 0
