"""``check``: is a session's file what was written, and if not, what and where."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

from moderator_app.cli.session_file import DAMAGED, sentence_on, session_in
from moderator_app.texts.check import CheckTexts


def check_command(path: Path, language: str, out: TextIO) -> int:
    """Print what is found of a session's file; return 0 where it is whole, else 1.

    Stops where it is no session.
    """
    texts = CheckTexts(language)
    verdict = session_in(path, texts).verdict
    print(sentence_on(path, verdict, texts), file=out)
    return 0 if verdict.is_whole else DAMAGED
