"""What runs in the browser, and what makes it ready for that."""
