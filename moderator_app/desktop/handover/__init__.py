"""Who is called next, and the sentence to read."""
