"""Finds anything of the session by its words."""
