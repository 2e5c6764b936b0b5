"""Where a session is kept."""
