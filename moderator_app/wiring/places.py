"""Where the program keeps things on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

import platformdirs

from moderator_app.stores.session_files import SessionKind
from moderator_app.stores.true_path import true_path
from moderator_app.wiring.known_files import remember

_NAME = "moderator-console"


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of one person on one machine; none of them has to exist yet."""

    data: Path
    config: Path
    logs: Path

    @classmethod
    def of_this_person(cls) -> Self:
        """Return the folders that the operating system has for this."""
        return cls(
            platformdirs.user_data_path(_NAME, appauthor=False),
            platformdirs.user_config_path(_NAME, appauthor=False),
            platformdirs.user_log_path(_NAME, appauthor=False),
        )

    @property
    def settings(self) -> Path:
        """The file of preferences."""
        return self.config / "settings.toml"

    @property
    def elsewhere(self) -> Path:
        """The file that lists sessions lying outside their usual folder."""
        return self.data / "elsewhere.txt"

    @property
    def session_folders(self) -> tuple[Path, ...]:
        """The folders in which sessions usually lie."""
        return self.sessions(SessionKind.REAL), self.sessions(SessionKind.REHEARSAL)

    def remember(self, path: Path) -> None:
        """Remember a session that lies elsewhere, so that it is offered again."""
        usual = [true_path(folder) for folder in self.session_folders]
        if true_path(path).parent not in usual:
            remember(path, self.elsewhere)

    def sessions(self, kind: SessionKind) -> Path:
        """Return the folder of a kind of session; rehearsals lie apart."""
        real = kind is SessionKind.REAL
        return self.data / ("sessions" if real else "rehearsals")
