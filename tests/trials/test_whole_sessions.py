"""A short run of the simulated hours: every promise is kept, whatever befalls."""

from __future__ import annotations

import pytest

from tests.trials.hours import main, simulated
from tests.trials.parts import Parts


@pytest.mark.parametrize("first", range(0, 30, 10))
def test_whole_sessions_keep_their_promises(
    first: int, capsys: pytest.CaptureFixture[str]
) -> None:
    failed = main(["--seeds", f"{first}-{first + 9}"])
    assert not failed, capsys.readouterr().out
    assert " 0 broken" in capsys.readouterr().out


def test_a_seed_always_leads_to_the_same() -> None:
    assert simulated(7, Parts()) == simulated(7, Parts())
