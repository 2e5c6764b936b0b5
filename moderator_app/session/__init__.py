"""Runs one show: decides, records, folds, publishes; no Qt, no files."""
