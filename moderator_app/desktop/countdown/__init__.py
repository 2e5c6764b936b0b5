"""The centre: who speaks, how long, and what the keys do."""
