"""What each screen shows, as frozen values projected from (show, now)."""
