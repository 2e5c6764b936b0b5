"""The question queue: the field to log in, and the list in its groups."""
