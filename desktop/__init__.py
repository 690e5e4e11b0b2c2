"""The Qt app: what a person sees of a space."""
