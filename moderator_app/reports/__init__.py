"""What a show leaves behind."""
