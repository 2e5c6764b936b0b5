"""After the end: what the hour came to."""
