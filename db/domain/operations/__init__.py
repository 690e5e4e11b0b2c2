"""Every act of a person, one file each; importing this package registers them all."""

from db.domain.operations.absence_set import AbsenceSet
from db.domain.operations.base import (
    KINDS,
    BadFields,
    Operation,
    read_operation,
    spell,
    unknown_fields,
)
from db.domain.operations.blackout_set import BlackoutSet
from db.domain.operations.blackout_step import BlackoutStep
from db.domain.operations.boost_ask import BoostAsk
from db.domain.operations.boost_grant import BoostGrant
from db.domain.operations.check_ask import CheckAsk
from db.domain.operations.check_decline import CheckDecline
from db.domain.operations.check_override import CheckOverride
from db.domain.operations.check_set import CheckSet
from db.domain.operations.comment_add import CommentAdd
from db.domain.operations.comment_settle import CommentSettle
from db.domain.operations.consent_add import ConsentAdd
from db.domain.operations.consent_follow import ConsentFollow
from db.domain.operations.consent_revoke import ConsentRevoke
from db.domain.operations.dispute_resolve import DisputeResolve
from db.domain.operations.draft_create import DraftCreate
from db.domain.operations.draft_recall import DraftRecall
from db.domain.operations.draft_set import DraftSet
from db.domain.operations.draft_submit import DraftSubmit
from db.domain.operations.draft_withdraw import DraftWithdraw
from db.domain.operations.erase import Erase
from db.domain.operations.erase_confirm import EraseConfirm
from db.domain.operations.extension_ask import ExtensionAsk
from db.domain.operations.extension_grant import ExtensionGrant
from db.domain.operations.feed_close import FeedClose
from db.domain.operations.feed_open import FeedOpen
from db.domain.operations.fork_proof import ForkProof
from db.domain.operations.house_add import HouseAdd
from db.domain.operations.inquiry_export import InquiryExport
from db.domain.operations.log_fingerprint import LogFingerprint
from db.domain.operations.media_add import MediaAdd
from db.domain.operations.member_card import MemberCard
from db.domain.operations.member_invite import MemberInvite
from db.domain.operations.member_join import MemberJoin
from db.domain.operations.publication_drop import PublicationDrop
from db.domain.operations.publication_end import PublicationEnd
from db.domain.operations.publication_judge import PublicationJudge
from db.domain.operations.publication_record import PublicationRecord
from db.domain.operations.question_answer import QuestionAnswer
from db.domain.operations.readmit import Readmit
from db.domain.operations.release_revoke import ReleaseRevoke
from db.domain.operations.retention_set import RetentionSet
from db.domain.operations.revision_add import RevisionAdd
from db.domain.operations.revoke import Revoke
from db.domain.operations.revoke_confirm import RevokeConfirm
from db.domain.operations.role_set import RoleSet
from db.domain.operations.route_publish import RoutePublish
from db.domain.operations.space_create import SpaceCreate
from db.domain.operations.space_set import SpaceSet
from db.domain.operations.step_lapse import StepLapse
from db.domain.operations.substitution_set import SubstitutionSet
from db.domain.operations.template_set import TemplateSet
from db.domain.operations.text_add import TextAdd
from db.domain.operations.unit_add import UnitAdd
from db.domain.operations.vote_cast import VoteCast
from db.domain.operations.vote_withdraw import VoteWithdraw
from db.domain.operations.witness import Witness

__all__ = [
    "KINDS",
    "AbsenceSet",
    "BadFields",
    "BlackoutSet",
    "BlackoutStep",
    "BoostAsk",
    "BoostGrant",
    "CheckAsk",
    "CheckDecline",
    "CheckOverride",
    "CheckSet",
    "CommentAdd",
    "CommentSettle",
    "ConsentAdd",
    "ConsentFollow",
    "ConsentRevoke",
    "DisputeResolve",
    "DraftCreate",
    "DraftRecall",
    "DraftSet",
    "DraftSubmit",
    "DraftWithdraw",
    "Erase",
    "EraseConfirm",
    "ExtensionAsk",
    "ExtensionGrant",
    "FeedClose",
    "FeedOpen",
    "ForkProof",
    "HouseAdd",
    "InquiryExport",
    "LogFingerprint",
    "MediaAdd",
    "MemberCard",
    "MemberInvite",
    "MemberJoin",
    "Operation",
    "PublicationDrop",
    "PublicationEnd",
    "PublicationJudge",
    "PublicationRecord",
    "QuestionAnswer",
    "Readmit",
    "ReleaseRevoke",
    "RetentionSet",
    "RevisionAdd",
    "Revoke",
    "RevokeConfirm",
    "RoleSet",
    "RoutePublish",
    "SpaceCreate",
    "SpaceSet",
    "StepLapse",
    "SubstitutionSet",
    "TemplateSet",
    "TextAdd",
    "UnitAdd",
    "VoteCast",
    "VoteWithdraw",
    "Witness",
    "read_operation",
    "spell",
    "unknown_fields",
]
