"""Whether the session still fits before its hard stop."""
