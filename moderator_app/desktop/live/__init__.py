"""The live window: where every panel stands, and what the keys do."""
