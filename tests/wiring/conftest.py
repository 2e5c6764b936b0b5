"""A person before the window, who lets go of the session when the test is over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.wiring.seat import Seat


@pytest.fixture
def seat(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Seat]:
    # Imported here: this file is read also where Qt cannot be loaded.
    from tests.wiring.seat import Seat

    seat = Seat(tmp_path, qtbot, qapp)
    yield seat
    seat.console.close()
