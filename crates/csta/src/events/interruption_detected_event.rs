//! Interruption Detected: somebody spoke into a prompt or pressed a key, and the prompt has stopped.
//!
//! Comes from a voice unit whose prompt may be interrupted.
//!
//! Module `CSTA-interruption-detected-event` {… csta3(285) 521}, ECMA-285 clause 24.2.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::ServicesPermitted;
use crate::data::device_feature_types::ResourceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `InterruptionDetectedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct InterruptionDetectedEvent {
    /// The connection whose media it concerns.
    pub over_connection: ConnectionId,
    /// The part of the voice unit that does it; absent where there is but one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// Why it happened.
    pub cause: Option<EventCause>,
    /// What may be asked for this connection now; absent where the switch does not keep count.
    pub services_permitted: Option<ServicesPermitted>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
