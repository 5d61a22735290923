//! Review: a message is being gone through.
//!
//! Comes when a voice unit begins to review, that is, to play back what is being recorded. The message is in
//! state review afterwards.
//!
//! Module `CSTA-review-event` {… csta3(285) 77}, ECMA-285 clause 24.2.

use crate::asn1::derive::*;
use crate::asn1::{Integer, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::ServicesPermitted;
use crate::data::device_feature_types::{MessageId, ResourceId};
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `ReviewEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ReviewEvent {
    /// The connection whose media it concerns.
    pub connection: ConnectionId,
    /// The message of the voice unit.
    pub message: MessageId,
    /// The part of the voice unit that does it; absent where there is but one.
    #[rasn(tag(context, 2))]
    pub resource: Option<ResourceId>,
    /// How long the message is, in milliseconds.
    #[rasn(tag(context, 0))]
    pub length: Option<Integer>,
    /// How far the message has got, in milliseconds from its beginning.
    #[rasn(tag(context, 1))]
    pub current_position: Option<Integer>,
    /// Why it happened.
    pub cause: Option<EventCause>,
    /// What may be asked for this connection now; absent where the switch does not keep count.
    pub services_permitted: Option<ServicesPermitted>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
