"""What is wrong with a programme.toml: where, and how, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from moderator_app.importers.toml_lines import TomlPath


class Fault(Enum):
    """What is wrong with a value of the file."""

    SYNTAX = "syntax"  # the text is no TOML
    UNKNOWN_KEY = "unknown-key"
    MISSING = "missing"
    NOT_TEXT = "not-text"
    NOT_NUMBER = "not-number"
    NOT_YES_OR_NO = "not-yes-or-no"
    NOT_LIST = "not-list"
    NOT_TABLE = "not-table"
    NOT_DATE = "not-date"
    NOT_TIME = "not-time"
    NOT_LENGTH = "not-length"
    NOT_ZONE = "not-zone"
    NOT_LANGUAGE = "not-language"
    NOT_KIND = "not-kind"
    OUT_OF_RANGE = "out-of-range"
    TWO_LENGTHS = "two-lengths"
    NO_SEGMENTS = "no-segments"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, with its path and line; lists count from 1."""

    fault: Fault
    path: TomlPath = ()
    line: int | None = None
    given: str = ""


_OF_TYPE: Mapping[str, Fault] = {
    "extra_forbidden": Fault.UNKNOWN_KEY,
    "missing": Fault.MISSING,
    "string_type": Fault.NOT_TEXT,
    "string_pattern_mismatch": Fault.NOT_LANGUAGE,
    "float_type": Fault.NOT_NUMBER,
    "bool_type": Fault.NOT_YES_OR_NO,
    "list_type": Fault.NOT_LIST,
    "model_type": Fault.NOT_TABLE,
    "greater_than_equal": Fault.OUT_OF_RANGE,
    "less_than_equal": Fault.OUT_OF_RANGE,
    "too_short": Fault.NO_SEGMENTS,
}
_OF_VALUE: Mapping[str, Fault] = {
    "date": Fault.NOT_DATE,
    "time": Fault.NOT_TIME,
    "length": Fault.NOT_LENGTH,
    "zone": Fault.NOT_ZONE,
    "kind": Fault.NOT_KIND,
    "two lengths": Fault.TWO_LENGTHS,
}


def fault_of(kind: str, error: object) -> Fault:
    """Return what a validation error means; ``error`` is what our own rule raised."""
    if kind == "value_error":
        return _OF_VALUE[str(error)]
    return _OF_TYPE.get(kind, Fault.OUT_OF_RANGE)
