"""The published terminology: its pages are printed from the vocabulary and the rules, and built."""
