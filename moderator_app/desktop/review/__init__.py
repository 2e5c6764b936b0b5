"""What was read, beside the page it was read from, before it becomes a session."""
