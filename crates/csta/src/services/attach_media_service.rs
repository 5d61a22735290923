//! Module `CSTA-attach-media-service` {… csta3(285) 244}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallLinkageData;
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_identifier::DeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{
    ConnectionInformation, ConnectionMode, MediaServiceInstanceId, MediaServiceType,
};
use crate::operation::{Argument, Confirmed, Operation};

/// Argument of `attachMediaService`, operation 244.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AttachMediaServiceArgument {
    pub connection: ConnectionId,
    pub media_service_type: MediaServiceType,
    pub media_service_version: Option<i64>,
    pub media_service_instance_id: Option<MediaServiceInstanceId>,
    pub connection_mode: ConnectionMode,
    pub requested_connection_state: Option<LocalConnectionState>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// Result of `attachMediaService`, operation 244.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct AttachMediaServiceResult {
    pub media_connection: Option<ConnectionId>,
    #[rasn(tag(context, 0))]
    pub media_device: Option<DeviceId>,
    pub media_service_instance_id: Option<MediaServiceInstanceId>,
    #[rasn(tag(context, 1))]
    pub media_connection_info: Option<ConnectionInformation>,
    #[rasn(tag(context, 2))]
    pub call_linkage_data: Option<CallLinkageData>,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

impl Argument for AttachMediaServiceArgument {
    const OPERATION: Operation = Operation::ATTACH_MEDIA_SERVICE;
}

impl Confirmed for AttachMediaServiceArgument {
    type Result = AttachMediaServiceResult;
}
