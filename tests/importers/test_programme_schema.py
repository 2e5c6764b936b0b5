"""Tests for moderator_app.importers.programme_schema."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date, time
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest

from moderator_app.domain.draft_programme import programme_from
from moderator_app.domain.programme import Programme
from moderator_app.importers.programme_file import read_text
from moderator_app.importers.programme_schema import ProgrammeFile, schema_json
from moderator_app.resource_files import resource

SCHEMA = resource("programme.schema.json").read_text(encoding="utf-8")
PAGE = Path(__file__).parents[2] / "docs/programme-file.md"
SAMPLES = sorted(resource("sample_programmes").glob("*.toml"))


def example() -> str:
    """Return the example that the documentation gives."""
    found = re.search(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


def validate(text: str) -> None:
    plain = json.dumps(tomllib.loads(text), default=_as_text)
    jsonschema.validate(json.loads(plain), json.loads(SCHEMA))


def _as_text(value: object) -> str:
    assert isinstance(value, (date, time))
    return value.isoformat()


def test_the_schema_that_comes_along_is_the_models() -> None:
    # Renew it: python -c "from moderator_app.importers.programme_schema import
    # schema_json as s; print(s(), end='')" > resources/programme.schema.json
    assert schema_json() == SCHEMA


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_the_samples_keep_to_the_schema(path: Path) -> None:
    validate(path.read_text(encoding="utf-8"))


def test_the_documented_example_keeps_to_the_schema_and_runs() -> None:
    validate(example())
    assert isinstance(programme_from(read_text(example())), Programme)


def test_an_unknown_key_breaks_the_schema_too() -> None:
    with pytest.raises(jsonschema.ValidationError):
        validate("titel = 'A'\n" + example())


def test_each_key_is_documented() -> None:
    page = PAGE.read_text(encoding="utf-8")
    tables = [ProgrammeFile.model_json_schema()]
    tables += tables[0]["$defs"].values()
    keys = {key for table in tables for key in table["properties"]}
    assert {key for key in keys if f"`{key}`" not in page} == set()
