//! Module `CSTA-snapshot-call` {… csta3(285) 105}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
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

/// Argument of `snapshotCall`, operation 75.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct SnapshotCallArgument {
    pub snapshot_object: ConnectionId,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `snapshotCall`, operation 75.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
pub struct SnapshotCallResult {
    pub cross_ref_id_or_snapshot_data: CrossRefIdOrSnapshotData,
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    pub call_characteristics: Option<CallCharacteristics>,
    pub calling_device: Option<CallingDeviceId>,
    pub called_device: Option<CalledDeviceId>,
    pub associated_calling_device_id: Option<AssociatedCallingDeviceId>,
    pub associated_called_device_id: Option<AssociatedCalledDeviceId>,
    #[rasn(tag(context, 1))]
    pub correlator_data: Option<CorrelatorData>,
    #[rasn(tag(context, 2))]
    pub call_linkage_data: Option<CallLinkageData>,
    #[rasn(tag(context, 3))]
    pub subject_of_call: Option<SubjectOfCall>,
    #[rasn(tag(context, 4))]
    pub message_info: Option<MessageInfo>,
    #[rasn(tag(context, 5))]
    pub language_preferences: Option<LanguagePreferences>,
    #[rasn(tag(context, 6))]
    pub device_history: Option<DeviceHistory>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `crossRefIDorSnapshotData` of [`SnapshotCallResult`].
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq)]
#[rasn(choice)]
pub enum CrossRefIdOrSnapshotData {
    #[rasn(tag(context, 0))]
    ServiceCrossRefId(ServiceCrossRefId),
    SnapshotData(SnapshotCallData),
}

impl Argument for SnapshotCallArgument {
    const OPERATION: Operation = Operation::SNAPSHOT_CALL;
}

impl Confirmed for SnapshotCallArgument {
    type Result = SnapshotCallResult;
}
