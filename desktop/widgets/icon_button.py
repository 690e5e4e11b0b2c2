"""A button of a symbol alone; it always has a name."""

from PySide6.QtWidgets import QToolButton

from desktop.theme.icons import icon, size_icon


class IconButton(QToolButton):
    """Shows a symbol that grows with the text; name and shortcut stand in the tooltip."""

    def __init__(self, sign: str, name: str, tip: str = "", pixels: int = 18) -> None:
        """Take symbol, accessible name, tooltip ("" = the name) and size in px of the design."""
        super().__init__()
        self.setIcon(icon(sign))
        size_icon(self, pixels)
        self.set_name(name, tip)

    def set_name(self, name: str, tip: str = "") -> None:
        """Say what it does now."""
        self.setAccessibleName(name)
        self.setToolTip(tip or name)
