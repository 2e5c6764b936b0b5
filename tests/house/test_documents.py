"""The README and the pages of docs/ point only to what is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)[^)]*\)")
SAMPLE = re.compile(r"resources[/\\]sample_programmes[/\\]\S+")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = LINK.findall(page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_commands_of_the_readme_name_a_sample_that_is_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = {name.replace("\\", "/") for name in SAMPLE.findall(readme)}
    assert named
    assert all((ROOT / name).is_file() for name in named)
