"""What to do while the clock stands still."""
