"""Programmes that people bring, read into drafts."""
