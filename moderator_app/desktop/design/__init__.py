"""What every window is drawn with: colours, type, icons and the common controls."""
