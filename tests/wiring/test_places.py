"""Tests for moderator_app.wiring.places."""

from pathlib import Path

from moderator_app.stores.session_files import SessionKind
from moderator_app.wiring.places import Places

PLACES = Places(Path("data"), Path("config"), Path("logs"))


def test_rehearsals_never_lie_among_sessions() -> None:
    assert PLACES.sessions(SessionKind.REAL) == Path("data/sessions")
    assert PLACES.sessions(SessionKind.REHEARSAL) == Path("data/rehearsals")


def test_preferences_are_configuration() -> None:
    assert PLACES.settings == Path("config/settings.toml")


def test_each_person_has_places_of_their_own() -> None:
    places = Places.of_this_person()
    assert "moderator-console" in str(places.data)
    assert "moderator-console" in str(places.settings)
