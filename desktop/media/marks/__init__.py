"""Marks of comments on a picture, a film or a page, and the frame that sets a new one."""
