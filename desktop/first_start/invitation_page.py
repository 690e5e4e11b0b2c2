"""The page that asks for an invitation: a file, or the short code of one."""

from typing_extensions import override

from desktop.first_start.invitation_field import InvitationField
from desktop.first_start.page import Page


class InvitationPage(Page):
    """Comes before the steps: which invitation?

    Attributes:
        field: holds the answer.
    """

    def __init__(self) -> None:
        super().__init__(
            self.tr("Welche Einladung haben Sie erhalten?"),
            self.tr(
                "Eine Datei, die auf „.umlauf-einladung“ endet, oder einen Code aus 16 Zeichen. "
                "Sie gilt einmal. Geben Sie sie niemandem weiter."
            ),
        )
        self.window_title = self.tr("Raum beitreten")
        self.next_text = self.tr("Weiter")
        self.field = InvitationField()
        self.field.changed.connect(self.changed)
        self.body.addWidget(self.field)

    @override
    def complete(self) -> bool:
        """Tell whether the file is there, or a whole code."""
        return self.field.complete()
