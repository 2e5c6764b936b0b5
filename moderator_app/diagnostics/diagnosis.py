"""All that notes what goes wrong while a window runs, put together."""

from __future__ import annotations

import faulthandler
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from moderator_app.diagnostics.background import Background
from moderator_app.diagnostics.crash_reports import CrashReports, Fall
from moderator_app.diagnostics.engineers_log import log_to
from moderator_app.diagnostics.hard_crashes import (
    report_hard_crash,
    watch_for_hard_crashes,
)
from moderator_app.diagnostics.outermost import Outermost


class Diagnosis:
    """Notes all failures in a folder, while it is entered; nothing is sent anywhere.

    ``tell`` hears of each fall in the thread that failed, before it is written.
    """

    def __init__(self, folder: Path, tell: Callable[[Fall], None]) -> None:
        self._folder, self._tell = folder, tell
        self._background = Background()
        self._reports = CrashReports(folder)
        self.outermost = Outermost(self._note)

    def __enter__(self) -> Self:
        self._log = log_to(self._folder, self._background)
        report_hard_crash(self._reports)
        self._hard = watch_for_hard_crashes(self._folder)
        self.outermost.stand()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.outermost.leave()
        self._log.close()
        self._background.close()
        if self._hard is not None:
            faulthandler.disable()
            self._hard.close()

    def _note(self, fall: Fall) -> None:
        self._tell(fall)
        self._background.do(partial(self._reports.keep, fall))
