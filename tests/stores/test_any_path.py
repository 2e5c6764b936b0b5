"""A session is the same by whatever path it is reached.

Tests for moderator_app.stores.verifying and moderator_app.stores.true_path.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from moderator_app.stores.verifying import read_session, verify
from tests.stores.sessions import as_it_lies, closed


@pytest.mark.parametrize("make", [closed, lambda path: as_it_lies(path.parent)])
def test_by_another_name_it_is_the_same_session(
    tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path / "a.session")
    link = tmp_path / "link.session"
    link.symlink_to(path)
    assert read_session(link) == read_session(path)


def test_a_path_that_sqlite_cannot_open_is_read_all_the_same(tmp_path: Path) -> None:
    path = as_it_lies(tmp_path)
    folder = tmp_path.joinpath(*["long" * 50] * 3)
    for there in (folder, tmp_path / os.fsdecode(b"\xff")):
        shutil.copytree(path.parent, there)
        assert verify(there / path.name) == verify(path)
