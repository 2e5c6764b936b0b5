"""Before the start: who is here, and what is still open."""
