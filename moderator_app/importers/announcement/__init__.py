"""Reads an announcement page as its organiser would."""
