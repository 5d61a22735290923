//! Join Call: brings a device into a call that exists, at that device's own wish.
//!
//! The application asks the switch for the one who joins, whereas
//! [Single Step Conference Call](super::single_step_conference) is asked for by somebody in the call.
//! [Conferenced](crate::events::conferenced_event) or [Established](crate::events::established_event)
//! follow.
//!
//! Module `CSTA-join-call` {… csta3(285) 223}, operation `joinCall` (223); ECMA-285 clause 15.1, ECMA-269
//! clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{AutoOriginate, CallLinkageDataList};
use crate::data::device_feature_types::{AccountInfo, AuthCode, CorrelatorData, ParticipationType, UserData};
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `joinCall`, operation 223: which call, and who joins it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct JoinCallArgument {
    /// A connection in the call to join.
    pub active_call: ConnectionId,
    /// Device that joins.
    pub joining_device: DeviceId,
    /// Whether the user is prompted first, so that the caller's telephone rings. `prompt` where it is
    /// absent.
    #[rasn(tag(context, 0), default)]
    pub auto_originate: AutoOriginate,
    /// Whether the new party speaks, only listens, or neither. `active` where it is absent.
    #[rasn(tag(context, 1), default = "default_participation_type")]
    pub participation_type: ParticipationType,
    /// Account that the call is charged to; absent: none is named.
    #[rasn(tag(context, 2))]
    pub account_code: Option<AccountInfo>,
    /// Code that permits what the device alone may not do; absent: the device's own rights count.
    #[rasn(tag(context, 3))]
    pub auth_code: Option<AuthCode>,
    /// Data of the application that the call keeps from now on and events show; absent: what it has stays.
    #[rasn(tag(context, 4))]
    pub correlator_data: Option<CorrelatorData>,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Default for JoinCallArgument {
    fn default() -> Self {
        Self {
            active_call: Default::default(),
            joining_device: Default::default(),
            auto_originate: Default::default(),
            participation_type: default_participation_type(),
            account_code: Default::default(),
            auth_code: Default::default(),
            correlator_data: Default::default(),
            user_data: Default::default(),
            extensions: Default::default(),
            rest: Rest::NONE,
        }
    }
}

/// Result of `joinCall`, operation 223: the call with the new device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct JoinCallResult {
    /// The joining device's connection in the call.
    pub conferenced_call: ConnectionId,
    /// How media flow over that connection; absent: not said.
    pub conferenced_call_info: Option<ConnectionInformation>,
    /// Identities of the resulting call and of the one that went into it; absent where the switch does not
    /// link calls.
    #[rasn(tag(context, 1))]
    pub call_linkage_data_list: Option<CallLinkageDataList>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Argument for JoinCallArgument {
    const OPERATION: Operation = Operation::JoinCall;
}

impl Confirmed for JoinCallArgument {
    type Result = JoinCallResult;
}

const fn default_participation_type() -> ParticipationType {
    ParticipationType::ACTIVE
}
