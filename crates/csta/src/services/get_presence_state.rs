//! Module `CSTA-get-presence-state` {… csta3(285) 550}.

use crate::asn1::derive::*;
use crate::asn1::{OctetString, Rest};
use crate::data::device_feature_types::PresenceState;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::security::TimeInfo;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `getPresenceState`, operation 550.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetPresenceStateArgument {
    pub device: DeviceId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `getPresenceState`, operation 550.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct GetPresenceStateResult {
    pub presence_state: PresenceState,
    #[rasn(tag(context, 0))]
    pub from_time: Option<TimeInfo>,
    #[rasn(tag(context, 1))]
    pub until_time: Option<TimeInfo>,
    #[rasn(tag(context, 2))]
    pub place: Option<OctetString>,
    #[rasn(tag(context, 3))]
    pub mood: Option<OctetString>,
    #[rasn(tag(context, 4))]
    pub named_presence_state: Option<OctetString>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for GetPresenceStateArgument {
    const OPERATION: Operation = Operation::GET_PRESENCE_STATE;
}

impl Confirmed for GetPresenceStateArgument {
    type Result = GetPresenceStateResult;
}
