"""Tests for moderator_app.stores.about_session."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.about_session import AboutSession, SessionKind, unproven

instants = st.datetimes(timezones=st.just(UTC))
abouts = st.builds(
    AboutSession,
    st.sampled_from(SessionKind),
    st.none() | st.builds(FastTime, instants, instants, st.floats(0.5, 1000)),
)


def test_what_is_unproven_is_remembered() -> None:
    about = AboutSession(SessionKind.REAL, is_proven=False)
    assert AboutSession.of(about.told()) == about
    assert about.told() == unproven({"kind": "real"})


@given(abouts)
def test_what_is_told_is_understood_again(about: AboutSession) -> None:
    assert AboutSession.of(about.told()) == about


@pytest.mark.parametrize(
    "told", [{}, {"kind": "party"}, {"kind": "real", "speed": "1"}]
)
def test_what_tells_nothing_is_refused(told: dict[str, str]) -> None:
    with pytest.raises((LookupError, ValueError)):
        AboutSession.of(told)


def test_a_fast_session_tells_how_fast() -> None:
    began = datetime(2026, 3, 1, tzinfo=UTC)
    fast = FastTime(began, began + timedelta(days=1), 60.0)
    assert AboutSession(SessionKind.REHEARSAL, fast).told()["speed"] == "60.0"
