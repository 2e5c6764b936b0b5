"""Each safeguard is needed: the simulation finds what its removal breaks."""

from __future__ import annotations

import pytest

from tests.trials.safeguards import REMOVED, found

ENOUGH = 20
"""So many seeds find each of them; the product's own pass thousands."""


@pytest.mark.parametrize("name", REMOVED)
def test_the_simulation_finds_what_a_safeguard_prevents(name: str) -> None:
    assert found(REMOVED[name], ENOUGH) is not None
