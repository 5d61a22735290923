//! Intrude Call: breaks into the conversation of a device that was found busy.
//!
//! The application asks the switch for a caller who met a busy telephone and has the right to break in. The
//! calls become one ([Conferenced](crate::events::conferenced_event)).
//!
//! Module `CSTA-intrude-call` {… csta3(285) 222}, operation `intrudeCall` (222); ECMA-285 clause 15.1,
//! ECMA-269 clause 17.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageDataList;
use crate::data::device_feature_types::{ParticipationType, UserData};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::ConnectionInformation;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `intrudeCall`, operation 222: the call that met a busy device.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct IntrudeCallArgument {
    /// The caller's connection in that call.
    pub intrude: ConnectionId,
    /// Whether the new party speaks, only listens, or neither. `active` where it is absent.
    #[rasn(default = "default_participation_type")]
    pub participation_type: ParticipationType,
    /// Data for the other party's application, passed on and not kept; absent: none.
    pub user_data: Option<UserData>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

impl Default for IntrudeCallArgument {
    fn default() -> Self {
        Self {
            intrude: Default::default(),
            participation_type: default_participation_type(),
            user_data: Default::default(),
            extensions: Default::default(),
            rest: Rest::NONE,
        }
    }
}

/// Result of `intrudeCall`, operation 222: the conversation, the caller now in it.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct IntrudeCallResult {
    /// The caller's connection in the resulting call; absent where the switch does not say it.
    pub conferenced_call: Option<ConnectionId>,
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

impl Argument for IntrudeCallArgument {
    const OPERATION: Operation = Operation::IntrudeCall;
}

impl Confirmed for IntrudeCallArgument {
    type Result = IntrudeCallResult;
}

const fn default_participation_type() -> ParticipationType {
    ParticipationType::ACTIVE
}
