"""Who may write into the register of consents, and when: "" = legal, else the rule's code.

Facts rest on facts alone: a revocation counts whether or not the words it ends are here, so that
erasing them changes nothing.
"""

from __future__ import annotations

from db.domain.act import Act
from db.domain.actor import WRITERS, Actor
from db.domain.operations import ConsentAdd, ConsentRevoke
from db.domain.register import Register


def register_refusal(act: Act, actor: Actor, register: Register) -> str:
    """Why an act may not change the register, as its author saw it; "" = it may."""
    if not actor.may(*WRITERS):
        return "no_right"
    op = act.op
    if isinstance(op, ConsentAdd | ConsentRevoke):
        ended = register.revocations.get(op.consent, ())
        if any(act.knows(one) for one, _ in ended):
            return "consent_revoked"
    return ""
