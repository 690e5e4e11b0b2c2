"""The screen „Veröffentlichen“: what went live of each release, and the package to post it by."""
