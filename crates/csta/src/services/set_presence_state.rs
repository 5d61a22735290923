//! Set Presence State: tells whether the user of a device can be reached, and how.
//!
//! The application asks the switch; [Presence State](crate::events::presence_state_event) follows.
//!
//! Module `CSTA-set-presence-state` {… csta3(285) 551}, operation `setPresenceState` (551); ECMA-285
//! clause 20.1, ECMA-269 clause 22.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::PresenceState;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::{Acknowledgement, CstaCommonArguments};
use crate::data::security::TimeInfo;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `setPresenceState`, operation 551: the device and the user's presence.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SetPresenceStateArgument {
    /// Device, or address, of the user.
    pub device: DeviceId,
    /// Available, away, in a meeting and so on.
    pub requested_presence_state: PresenceState,
    /// From when on; absent: from now.
    #[rasn(tag(context, 0))]
    pub from_time: Option<TimeInfo>,
    /// Until when; absent: until the next change.
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

/// Result of `setPresenceState`, operation 551: the presence is set.
pub type SetPresenceStateResult = Acknowledgement;

impl Argument for SetPresenceStateArgument {
    const OPERATION: Operation = Operation::SetPresenceState;
}

impl Confirmed for SetPresenceStateArgument {
    type Result = SetPresenceStateResult;
}
