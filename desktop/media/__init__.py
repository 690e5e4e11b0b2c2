"""Previews used by several screens: loading, thumbnails, the zoomable picture."""
