"""The bands that say all the time what must not be missed."""
