"""The question that is read aloud, those that follow, and the best for the round."""
