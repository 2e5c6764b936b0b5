"""The first screen: bring a page, try the sample, go on with a session."""
