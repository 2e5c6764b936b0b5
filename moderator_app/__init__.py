"""Runs a live webinar on time."""
