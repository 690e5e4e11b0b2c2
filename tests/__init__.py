"""Tests of Umlauf; README.md says which folder is for which test."""
