"""What holds for every test: no screen is needed, and coverage does not sink."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from tests.coverage_floors import CoverageFloors, is_whole_suite
from tests.qt_leftovers import LetsWidgetsGo
from tests.qt_presence import SkipsWhatNeedsQt, why_qt_is_missing

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["WAKEPY_FAKE_SUCCESS"] = "1"  # no test keeps the computer awake

settings.register_profile(  # a busy machine is no failure
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("untimed")


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    if reason := why_qt_is_missing():
        pluginmanager.unregister(name="pytest-qt")
        pluginmanager.register(SkipsWhatNeedsQt(reason))


def pytest_configure(config: pytest.Config) -> None:
    if why_qt_is_missing():
        return
    config.pluginmanager.register(LetsWidgetsGo())
    if is_whole_suite(config):
        config.pluginmanager.register(CoverageFloors(config))
