"""The frame of every dialog: head with what it is about, body, foot with the buttons."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.theme.look import look
from desktop.widgets.roles import HELP_PAGE, set_role, text_label

MARGIN = 16
HELP_KEY = "F1"
SHARE = 0.95
"""Of the height of the screen: what is higher scrolls."""
SHORTEST = 12
"""Letters that a box to choose from shows at least, where the screen is too narrow for all."""


class FramedDialog(QDialog):
    """A dialog whose buttons stand below a line: leaving at the left, deciding at the right.

    Attributes:
        body: layout to put the fields into.
        help_page: of ``resources/help``, opened by F1; "" = the page of what it was opened from.
    """

    help_page = ""

    def __init__(self, title: str, headline: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._picture, self._subline = QLabel(), text_label("", "muted", wrap=True)
        self._headline = text_label(headline, "section", wrap=True)
        self._picture.hide()
        self._subline.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._upper, self._foot_frame = QWidget(), QFrame()
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(MARGIN, 10, MARGIN, 10)
        self._foot.addStretch(1)
        self._lay_frame()
        self._share_help(parent)
        if self.help_page:
            self.setProperty(HELP_PAGE, self.help_page)

    def _share_help(self, parent: QWidget | None) -> None:
        """Take over what the window below does on its help key; a modal dialog would lock it."""
        below = parent.window() if parent is not None else None
        menus = below.findChildren(QMenu) if below is not None else []
        for action in (one for menu in menus for one in menu.actions()):
            if action.shortcut() == QKeySequence(HELP_KEY):
                self.addAction(action)

    def _lay_frame(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        upper = QVBoxLayout(self._upper)
        upper.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        upper.setSpacing(12)
        if self._headline.text():
            upper.addLayout(self._head())
        upper.addLayout(self.body, 1)
        set_role(self._upper, "clear")
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._upper)
        set_role(self._foot_frame, "panel", rule="top")
        self._foot_frame.setLayout(self._foot)
        column.addWidget(area, 1)
        column.addWidget(self._foot_frame)

    def fit(self, width: int = 0) -> None:
        """Take the height that the words need at a width in px of the design (0 = as it is).

        What is higher than the screen scrolls; the buttons always stay in sight.
        """
        room = look().room_on(self.screen())
        least = self._narrowest()
        if least > room.width():
            self._shorten_choices()
            least = self._narrowest()
        wide = min(max(look().px(width) if width else self.width(), least), room.width())
        most = round(room.height() * SHARE)
        if self._height(wide) > most:
            # The words keep their width: a bar to scroll by comes beside them.
            bar = self._area.verticalScrollBar().sizeHint().width()
            wide = min(max(wide, least + bar), room.width())
        # Qt never takes a bar away whose own width makes the words too high for their place.
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(wide, min(self._height(wide), most))
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _narrowest(self) -> int:
        """Return the width that nothing can do without, px."""
        return max(self._upper.minimumSizeHint().width(), self._foot_frame.sizeHint().width())

    def _shorten_choices(self) -> None:
        """Let boxes cut what is chosen in them; their lists still say it whole."""
        for box in self._upper.findChildren(QComboBox):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(SHORTEST)
            if layout := self._upper.layout():
                layout.invalidate()

    def grow(self) -> None:
        """Become as high as the words need now, where the screen has room; never smaller."""
        QTimer.singleShot(0, self, self._on_grow)

    def _on_grow(self) -> None:
        # By now the layouts have heard of what came or went within them.
        most = round(look().room_on(self.screen()).height() * SHARE)
        wanted = min(self._height(self.width()), most)
        self.resize(self.width(), max(self.height(), wanted))

    def _height(self, wide: int) -> int:
        """Return how high all of it is at a width, px."""
        layout = self._upper.layout()
        words = layout.totalHeightForWidth(wide) if layout and layout.hasHeightForWidth() else 0
        high = max(words, self._upper.sizeHint().height() if not words else 0)
        return high + self._foot_frame.sizeHint().height()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def _head(self) -> QHBoxLayout:
        head, words = QHBoxLayout(), QVBoxLayout()
        head.setSpacing(12)
        words.setSpacing(2)
        words.addWidget(self._headline)
        words.addWidget(self._subline)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def set_headline(self, headline: str) -> None:
        """Say something else in the head (the dialog needs to have been made with one)."""
        self._headline.setText(headline)

    def set_subline(self, text: str) -> None:
        """Say below the headline what the dialog is about; "" hides the line."""
        self._subline.setText(text)
        self._subline.setVisible(bool(text))

    def set_picture(self, pixmap: QPixmap) -> None:
        """Show a small picture beside the headline."""
        self._picture.setPixmap(pixmap)
        self._picture.show()

    def add_labelled(self, words: str, field: QWidget) -> QLabel:
        """Put a field below its words, in which & marks a key; return these."""
        label = text_label(words, "field")
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        self.body.addWidget(label)
        self.body.addWidget(field)
        return label

    def add_cancel(self, text: str = "") -> QPushButton:
        """Add the button at the left that leaves without doing anything."""
        button = QPushButton(text or self.tr("Abbrechen"))
        button.setAutoDefault(False)
        button.clicked.connect(self.reject)
        self._foot.insertWidget(self._foot.count() - 1, button)
        return button

    def add_left(self, text: str) -> QPushButton:
        """Add a further button at the left."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        self._foot.insertWidget(self._foot.count() - 1, button)
        return button

    def add_button(self, text: str, role: str = "") -> QPushButton:
        """Add a button at the right; roles: primary (then it is the default), danger or none."""
        button = QPushButton(text)
        button.setAutoDefault(role == "primary")
        button.setDefault(role == "primary")
        set_role(button, role)
        self._foot.addWidget(button)
        return button
