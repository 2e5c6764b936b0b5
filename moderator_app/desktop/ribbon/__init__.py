"""The hour as one line."""
