"""What a person may ask for in the area, by name; the presenter opens the dialog for it."""

from __future__ import annotations

CONFIRM_KEY = "confirm_key"
INVITE = "invite"
INVITE_DEVICE = "invite_device"
ROLES = "roles"
RENAME = "rename"
MOVE = "move"
REVOKE = "revoke"
REVOKE_KEY = "revoke_key"
AGREE = "agree"
READMIT = "readmit"
BRANCH = "branch"
RENEW = "renew"
