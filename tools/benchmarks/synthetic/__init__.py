"""What the synthetic documents are made of."""
