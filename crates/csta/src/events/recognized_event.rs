//! Recognized: a voice unit has understood what was said or keyed.
//!
//! Comes with the result; the resource waits for what comes next.
//!
//! Module `CSTA-recognized-event` {… csta3(285) 523}, ECMA-285 clause 24.2.

use crate::asn1::derive::*;
use crate::asn1::{Ia5String, Rest};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::ServicesPermitted;
use crate::data::device_feature_types::ResourceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `RecognizedEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct RecognizedEvent {
    /// The connection whose media it concerns.
    pub over_connection: ConnectionId,
    /// The part of the voice unit that does it; absent where there is but one.
    #[rasn(tag(context, 0))]
    pub resource: Option<ResourceId>,
    /// What was understood.
    pub result: Ia5String,
    /// Why it happened.
    pub cause: Option<EventCause>,
    /// What may be asked for this connection now; absent where the switch does not keep count.
    pub services_permitted: Option<ServicesPermitted>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
