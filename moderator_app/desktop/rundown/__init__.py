"""The list of segments, and where the session ends."""
