"""Fails a run of the whole suite in which less is covered than was before.

Parts of the suite run without it, so that a single file stays quick.
"""

from __future__ import annotations

import io
from collections.abc import Generator

import coverage
import pytest

FLOORS = {
    "moderator_app/domain": 100,
    "moderator_app/session": 100,
    "moderator_app/simulation": 100,
    "moderator_app/reports": 98,
    "moderator_app/stores": 98,
    "moderator_app/diagnostics": 98,
    "moderator_app/texts": 97,
    "moderator_app/importers": 96,
    "moderator_app/desktop": 96,
    "moderator_app/cli": 90,
    "moderator_app/wiring": 85,
}
"""Percent of lines and branches for each folder; they only rise."""


def is_whole_suite(config: pytest.Config) -> bool:
    """Tell whether nothing narrows this run to a part of the tests."""
    narrowed = ("keyword", "markexpr", "lf", "collectonly", "deselect", "ignore")
    from_settings = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    return from_settings and not any(config.getoption(name) for name in narrowed)


class CoverageFloors:
    """Measures the run and reports each folder that fell below its floor."""

    def __init__(self, config: pytest.Config) -> None:
        self._root = config.rootpath
        self._coverage = coverage.Coverage(
            data_file=None, source_pkgs=["moderator_app"]
        )
        self._shortfalls: list[str] = []
        self._coverage.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(
        self, session: pytest.Session
    ) -> Generator[None, object, object]:
        outcome = yield
        self._coverage.stop()
        for folder, floor in FLOORS.items():
            self._compare(folder, floor)
        session.testsfailed += len(self._shortfalls)
        return outcome

    def pytest_terminal_summary(
        self, terminalreporter: pytest.TerminalReporter
    ) -> None:
        for shortfall in self._shortfalls:
            terminalreporter.section("less covered than the floor", red=True)
            terminalreporter.write_line(shortfall)

    def _compare(self, folder: str, floor: int) -> None:
        report = io.StringIO()
        percent = self._coverage.report(
            include=[f"{self._root / folder}/*"],
            file=report,
            show_missing=True,
            skip_covered=True,
        )
        if percent < floor:
            self._shortfalls.append(f"{folder}: floor {floor} %\n{report.getvalue()}")
