"""A session on a clock that a script moves; no window, no waiting."""
