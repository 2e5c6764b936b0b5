"""Any acts in any order, crashes between: what always holds, holds.

Tests for moderator_app.domain.show, moderator_app.domain.decisions and
moderator_app.session.show_runner.
"""

from __future__ import annotations

from hypothesis import settings

from tests.domain.any_show import AnyShow

TestAnyShow = AnyShow.TestCase
TestAnyShow.settings = settings(max_examples=60, stateful_step_count=40)
