"""The notes on a speaker, and ready checks."""
