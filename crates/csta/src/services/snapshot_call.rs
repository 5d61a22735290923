//! Snapshot Call: reads who is in a call, and in which state.
//!
//! The application asks the switch, after a loss or when it comes upon a call in mid-life. A long answer
//! comes in parts, with [Snapshot Call Data](super::snapshot_call_data).
//!
//! Module `CSTA-snapshot-call` {… csta3(285) 105}, operation `snapshotCall` (75); ECMA-285 clause 14,
//! ECMA-269 clause 16.

use crate::asn1::derive::*;
use crate::asn1::{Rest, choice};
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::{CallCharacteristics, CallLinkageData};
use crate::data::capability_exchange::ServiceCrossRefId;
use crate::data::device_feature_types::{
    CorrelatorData, DeviceHistory, LanguagePreferences, MessageInfo, SubjectOfCall,
};
use crate::data::device_identifier::{
    AssociatedCalledDeviceId, AssociatedCallingDeviceId, CalledDeviceId, CallingDeviceId,
};
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::MediaCallCharacteristics;
use crate::data::status_reporting::SnapshotCallData;
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `snapshotCall`, operation 75: the call to read.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotCallArgument {
    /// Any connection of the call.
    pub snapshot_object: ConnectionId,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

/// Result of `snapshotCall`, operation 75: the call as it stands.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SnapshotCallResult {
    /// The connections, or the promise of them.
    pub cross_ref_id_or_snapshot_data: CrossRefIdOrSnapshotData,
    /// Media class, rate and delay of the call; absent: not said.
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    /// What sort of call it is; absent: no special one.
    pub call_characteristics: Option<CallCharacteristics>,
    /// Who made the call; absent: not said.
    pub calling_device: Option<CallingDeviceId>,
    /// Number that was called; absent: not said.
    pub called_device: Option<CalledDeviceId>,
    /// Device of the switch that stands for the caller's side, a trunk mostly; absent: none.
    pub associated_calling_device_id: Option<AssociatedCallingDeviceId>,
    /// Device of the switch that stands for the called side: a trunk, or the one that belongs to a number
    /// called from outside; absent: none.
    pub associated_called_device_id: Option<AssociatedCalledDeviceId>,
    /// Data of an application that the call bears; absent: none.
    #[rasn(tag(context, 1))]
    pub correlator_data: Option<CorrelatorData>,
    /// Identity that links the call to others, across switches; absent where the switch does not link
    /// calls.
    #[rasn(tag(context, 2))]
    pub call_linkage_data: Option<CallLinkageData>,
    /// What the call is about, in words for people; absent: not said.
    #[rasn(tag(context, 3))]
    pub subject_of_call: Option<SubjectOfCall>,
    /// The message that the call carries; absent for calls without one.
    #[rasn(tag(context, 4))]
    pub message_info: Option<MessageInfo>,
    /// Languages in which the caller would like to be served; absent: not said.
    #[rasn(tag(context, 5))]
    pub language_preferences: Option<LanguagePreferences>,
    /// Where the call has been before; absent: not said.
    #[rasn(tag(context, 6))]
    pub device_history: Option<DeviceHistory>,
    /// Security and private data that go with the message; absent: neither.
    pub extensions: Option<CstaCommonArguments>,
    /// Members of later editions, carried unread.
    pub rest: Rest,
}

choice! {
    /// The connections of a call, or the promise of them.
    #[derive(AsnType, Encode, Debug, Clone, PartialEq, Eq)]
    #[rasn(choice)]
    pub enum CrossRefIdOrSnapshotData {
        /// Number that the parts bear which will come with [Snapshot Call Data](super::snapshot_call_data).
        #[rasn(tag(context, 0))]
        ServiceCrossRefId(ServiceCrossRefId),
        /// All connections.
        SnapshotData(SnapshotCallData),
    }
}

impl Argument for SnapshotCallArgument {
    const OPERATION: Operation = Operation::SnapshotCall;
}

impl Confirmed for SnapshotCallArgument {
    type Result = SnapshotCallResult;
}
