"""The line at the top: the time, how late it is, where the hour is going."""
