"""What is in the file of a session that the program was started for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from moderator_app.stores.begun import has_begun
from moderator_app.stores.true_path import true_path
from moderator_app.wiring.places import Places
from moderator_app.wiring.ways_on import lost_session


@dataclass(frozen=True, slots=True)
class FileState:
    """What is in a file: a session, or nothing; ``lost`` events were in it before.

    They are None where nothing tells that there was ever a session.
    """

    path: Path
    has_begun: bool
    lost: int | None


def state_of(file: Path, places: Places) -> FileState:
    """Return what is in a file, which takes as long as its drive does."""
    path = true_path(file)
    return FileState(path, has_begun(path), lost_session(file, places))
