"""What the window says and asks without blocking."""
