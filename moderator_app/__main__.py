"""Lets ``python -m moderator_app`` start the console."""

from moderator_app.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
