//! Module `CSTA-service-completion-failure-event` {… csta3(285) 243}.

use crate::asn1::Rest;
use crate::asn1::derive::*;
use crate::data::call_connection_identifiers::ConnectionId;
use crate::data::connection_states::LocalConnectionState;
use crate::data::device_identifier::DeviceId;
use crate::data::event_cause::EventCause;
use crate::data::extension_types::CstaCommonArguments;
use crate::data::media_services::{ConnectionInformation, MediaCallCharacteristics};

/// `ServiceCompletionFailureEvent` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct ServiceCompletionFailureEvent {
    pub primary_call: PrimaryOrSecondaryCall,
    #[rasn(tag(context, 0))]
    pub secondary_call: Option<PrimaryOrSecondaryCall>,
    #[rasn(tag(context, 1))]
    pub other_devs_primary_call_list: Option<Vec<OtherCall>>,
    #[rasn(tag(context, 2))]
    pub other_devs_secondary_call_list: Option<Vec<OtherCall>>,
    #[rasn(tag(context, 3))]
    pub media_call_characteristics: Option<MediaCallCharacteristics>,
    pub cause: EventCause,
    pub extensions: Option<CstaCommonArguments>,
    pub rest: Rest,
}

/// `PrimaryOrSecondaryCall` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct PrimaryOrSecondaryCall {
    pub device_id: DeviceId,
    pub connection_id: ConnectionId,
    pub local_connection_state: LocalConnectionState,
    pub connection_info: Option<ConnectionInformation>,
    pub rest: Rest,
}

/// `OtherCall` of the standard.
#[derive(AsnType, Decode, Encode, Debug, Clone, PartialEq, Eq, Default)]
pub struct OtherCall {
    pub device_id: DeviceId,
    pub connection_id: ConnectionId,
    pub local_connection_state: Option<LocalConnectionState>,
    pub connection_info: Option<ConnectionInformation>,
    pub rest: Rest,
}
