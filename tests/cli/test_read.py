"""Tests for moderator_app.cli.read."""

import io
import json

from moderator_app.cli.read import read_command
from moderator_app.resource_files import resource

SAMPLE = resource("sample_programmes", "metropolis-al-las-webinar-2020-04-03.md")


def test_programs_get_json() -> None:
    out = io.StringIO()
    assert read_command(SAMPLE, True, "en", out) == 0
    assert json.loads(out.getvalue())["timezone"] == "Europe/Madrid"


def test_people_get_words() -> None:
    out = io.StringIO()
    assert read_command(SAMPLE, False, "es", out) == 0
    assert "Luz Amparo Medina Gerena" in out.getvalue()
