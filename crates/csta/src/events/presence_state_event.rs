//! Presence State: whether the person at a device can be reached has changed.
//!
//! Comes when presence changes, whoever changed it.
//!
//! Module `CSTA-presence-state-event` {… csta3(285) 552}, ECMA-285 clause 20.2.14.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::PresenceState;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::security::TimeInfo;

/// What the event tells; [the module](self) says when it comes.
///
/// ASN.1: `PresenceStateEvent`.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PresenceStateEvent {
    /// The device of that person.
    pub device: SubjectDeviceId,
    /// What is true of the person now.
    pub presence_state: PresenceState,
    /// When the state began or will begin; absent means now.
    #[rasn(tag(context, 0))]
    pub from_time: Option<TimeInfo>,
    /// When the state will end; absent where it is open.
    #[rasn(tag(context, 1))]
    pub until_time: Option<TimeInfo>,
    /// Where the person is.
    #[rasn(tag(context, 2))]
    pub place: Option<OctetString>,
    /// How the person feels.
    #[rasn(tag(context, 3))]
    pub mood: Option<OctetString>,
    /// A name for the state that the person or the application chose.
    #[rasn(tag(context, 4))]
    pub named_presence_state: Option<OctetString>,
    /// Security data and private data of the vendor, if any.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions and of vendors, kept as octets.
    pub rest: Rest,
}
