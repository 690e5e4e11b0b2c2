"""The title of a page above a lesser line, as heads have them."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.roles import set_role


class TitleLines(QVBoxLayout):
    """Both end with … where they have no room.

    Attributes:
        title, about: the two lines.
    """

    def __init__(self, spacing: int = 0) -> None:
        super().__init__()
        self.title, self.about = ElidedLabel(), ElidedLabel()
        set_role(self.title, "page")
        set_role(self.about, "muted")
        self.setSpacing(spacing)
        self.addWidget(self.title)
        self.addWidget(self.about)
