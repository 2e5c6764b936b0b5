"""Twenty kills of the real program; and the trial finds what it looks for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from moderator_app.domain.commands import GoNext, Hold
from moderator_app.session.ports import Recorded
from moderator_app.stores.verifying import SessionRead, read_session
from moderator_app.wiring.session import begin_session
from tests.builders import the_seed_hour
from tests.qt_presence import absent, why_qt_is_missing
from tests.trials.kept import Life, Shown, lost, mark_of
from tests.trials.kills import run


def test_what_was_shown_before_a_kill_is_there(tmp_path: Path) -> None:
    if reason := why_qt_is_missing():
        absent(reason)
    kills, losses = run(20, seed=20, folder=tmp_path)
    assert losses == []
    assert kills.counts["states shown"] > 20


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> SessionRead:
    """Return what is in a file after two acts and two questions."""
    path = tmp_path_factory.mktemp("kept") / "hour.session"
    session = begin_session(the_seed_hour(), path)
    for text, act in (("Who pays?", GoNext()), ("Since when?", Hold())):
        session.runner.ask("moderator", text)
        session.runner.handle("moderator", act)
    session.close()
    return read_session(path)


def shown(records: tuple[Recorded, ...], version: int, words: str = "") -> Shown:
    return Shown(version, 0, mark_of(records[version - 1].event), words)


def test_what_is_all_there_is_not_lost(found: SessionRead) -> None:
    records = found.records
    states = (shown(records, 1), shown(records, 4, "Since when?"), shown(records, 5))
    assert list(lost(Life(records[:1], states, [records[:3]]), found)) == []


def test_an_act_that_was_shown_and_is_gone_is_found(found: SessionRead) -> None:
    life = Life(shown=[shown(found.records, 5)])
    short = replace(found, records=found.records[:4])
    assert list(lost(life, short)) == ["5 events were shown, 4 are there"]


def test_what_was_marked_as_unsaved_may_be_gone(found: SessionRead) -> None:
    unsaved = replace(shown(found.records, 5, "Not kept?"), unsaved=1)
    assert list(lost(Life(shown=[unsaved]), found)) == []


def test_an_act_in_anothers_place_is_found(found: SessionRead) -> None:
    records = found.records
    swapped = replace(found, records=(records[0], records[2], records[1], *records[3:]))
    life = Life(shown=[shown(records, 3)], read=[records[:3]])
    assert list(lost(life, swapped)) == [
        "the first 3 events are not those that were read",
        "version 3 was shown as another event",
    ]


def test_a_session_that_begins_elsewhere_is_found(found: SessionRead) -> None:
    life = Life(found.records, [shown(found.records, 4)])
    assert list(lost(life, found)) == ["it began at version 4, not 5"]


def test_words_that_are_gone_or_there_twice_are_found(found: SessionRead) -> None:
    words = dict(found.words or {})
    first, second = words
    life = Life(shown=[shown(found.records, 4, "Since when?")])
    twice = replace(found, words={**words, second: words[first]})
    assert list(lost(life, twice)) == [
        "a question is there twice",
        "the words of version 4 are gone",
    ]


def test_a_file_that_is_not_whole_is_found(found: SessionRead, tmp_path: Path) -> None:
    path = tmp_path / "hour.session"
    session = begin_session(the_seed_hour(), path)
    session.runner.handle("moderator", GoNext())
    session.close()
    content = path.read_bytes()
    path.write_bytes(content.replace(b"WentNext", b"WentBack"))
    (loss,) = lost(Life(), read_session(path))
    assert loss.startswith("the file is not whole")
