"""Starts the console from a checkout; everything else is in moderator_app."""

from moderator_app.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
