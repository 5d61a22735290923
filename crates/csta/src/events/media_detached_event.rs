//! Module `CSTA-media-detached-event` {… csta3(285) 247}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::call_control::CallCharacteristics;
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_identifier::SubjectDeviceId;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{
    ConnectionInformation, MediaCallCharacteristics, MediaServiceInstanceId, MediaServiceType, MediaStreamId,
};

/// `MediaDetachedEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct MediaDetachedEvent {
    pub media_connection: ConnectionId,
    pub media_device: SubjectDeviceId,
    pub media_service_type: MediaServiceType,
    pub media_service_version: Option<i64>,
    #[rasn(tag(context, 0))]
    pub media_service_instance_id: Option<MediaServiceInstanceId>,
    #[rasn(tag(context, 1))]
    pub media_stream_id: Option<MediaStreamId>,
    #[rasn(tag(context, 2))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    pub call_characteristics: Option<CallCharacteristics>,
    pub local_connection_info: Option<LocalConnectionState>,
    #[rasn(tag(context, 3))]
    pub media_connection_info: Option<ConnectionInformation>,
    pub extension: Option<CstaCommonArguments>,
    pub rest: Rest,
}
