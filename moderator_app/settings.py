"""What a person prefers on this machine, kept as TOML."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences; None follows the system.

    ``page_down_is_next`` lets a presenter's remote give "next".
    """

    language: str | None = None
    theme: str | None = None
    page_down_is_next: bool = False


def read_settings(path: Path) -> Settings:
    """Return the settings in a file; usual ones where it is missing or unreadable.

    A value of another kind than expected counts as not set, so that a file
    edited by hand can never keep the program from starting.
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _settings(found)


def write_settings(settings: Settings, path: Path) -> None:
    """Write the settings whole, or leave the file as it was; raises OSError."""
    values = {f.name: getattr(settings, f.name) for f in fields(Settings)}
    lines = [f"{k} = {json.dumps(v)}\n" for k, v in values.items() if v is not None]
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    draft.write_text("".join(lines), encoding="utf-8")
    draft.replace(path)


def _settings(found: Mapping[str, object]) -> Settings:
    page_down = found.get("page_down_is_next")
    return Settings(
        language=_text(found.get("language")),
        theme=_text(found.get("theme")),
        page_down_is_next=page_down if isinstance(page_down, bool) else False,
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
