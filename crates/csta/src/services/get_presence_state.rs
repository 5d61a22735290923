//! Get Presence State: reads whether the user of a device can be reached, and how.
//!
//! The application asks the switch. [Presence State](crate::events::presence_state_event) tells of changes,
//! [Set Presence State](super::set_presence_state) makes them.
//!
//! Module `CSTA-get-presence-state` {… csta3(285) 550}, operation `getPresenceState` (550); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::PresenceState;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::security::TimeInfo;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getPresenceState`, operation 550: the device to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetPresenceStateArgument {
    /// Device, or address, of the user.
    pub device: DeviceId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `getPresenceState`, operation 550: the user's presence.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetPresenceStateResult {
    /// Available, away, in a meeting and so on.
    pub presence_state: PresenceState,
    /// Since when, or from when on; absent: not said.
    #[rasn(tag(context, 0))]
    pub from_time: Option<TimeInfo>,
    /// Until when; absent: not said.
    #[rasn(tag(context, 1))]
    pub until_time: Option<TimeInfo>,
    /// Where the user is, in the user's words; absent: not said.
    #[rasn(tag(context, 2))]
    pub place: Option<OctetString>,
    /// How the user feels, in the user's words; absent: not said.
    #[rasn(tag(context, 3))]
    pub mood: Option<OctetString>,
    /// The state in words of the application, where none of the standard's fits; absent: not said.
    #[rasn(tag(context, 4))]
    pub named_presence_state: Option<OctetString>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for GetPresenceStateArgument {
    const OPERATION: Operation = Operation::GetPresenceState;
}

impl Confirmed for GetPresenceStateArgument {
    type Result = GetPresenceStateResult;
}
