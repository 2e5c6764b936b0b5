"""How much memory this process holds."""

from __future__ import annotations

import resource
import sys
from pathlib import Path


def resident_mb() -> float:
    """Return the resident megabytes: now where the system tells, else the most ever."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most / (1_000_000 if sys.platform == "darwin" else 1_000)
    held = next(line for line in lines if line.startswith("VmRSS:"))
    return int(held.split()[1]) / 1000
